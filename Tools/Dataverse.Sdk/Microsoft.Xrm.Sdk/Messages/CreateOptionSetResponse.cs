using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetResponse : OrganizationResponse
{
    public Guid OptionSetId => Results.Contains("OptionSetId") ? (Guid)Results["OptionSetId"] : default;
}
