using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadRequest : OrganizationRequest
{
    public InitializeFileBlocksDownloadRequest()
    {
        RequestName = "InitializeFileBlocksDownload";
    }

    public string DataSource
    {
        get => Parameters.Contains("DataSource") ? (string)Parameters["DataSource"] : default;
        set => Parameters["DataSource"] = value;
    }

    public string FileAttributeName
    {
        get => Parameters.Contains("FileAttributeName") ? (string)Parameters["FileAttributeName"] : default;
        set => Parameters["FileAttributeName"] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }
}
