using System;

namespace Microsoft.Xrm.Sdk.Discovery;

public sealed class ClientInfo
{
    public ClientTypes ClientType { get; set; }

    public string CrmVersion { get; set; }

    public int LanguageCode { get; set; }

    public string OfficeVersion { get; set; }

    public Guid OrganizationId { get; set; }

    public string OSVersion { get; set; }

    public Guid[] PatchIds { get; set; }

    public Guid UserId { get; set; }
}
