using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksUploadRequest : OrganizationRequest
{
    public InitializeFileBlocksUploadRequest()
    {
        RequestName = "InitializeFileBlocksUpload";
    }

    public string FileAttributeName
    {
        get => Parameters.Contains("FileAttributeName") ? (string)Parameters["FileAttributeName"] : default;
        set => Parameters["FileAttributeName"] = value;
    }

    public string FileName
    {
        get => Parameters.Contains("FileName") ? (string)Parameters["FileName"] : default;
        set => Parameters["FileName"] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }
}
