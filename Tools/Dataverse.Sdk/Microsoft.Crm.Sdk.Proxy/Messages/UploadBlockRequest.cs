using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UploadBlockRequest : OrganizationRequest
{
    public UploadBlockRequest()
    {
        RequestName = "UploadBlock";
    }

    public byte[] BlockData
    {
        get => Parameters.Contains("BlockData") ? (byte[])Parameters["BlockData"] : default;
        set => Parameters["BlockData"] = value;
    }

    public string BlockId
    {
        get => Parameters.Contains("BlockId") ? (string)Parameters["BlockId"] : default;
        set => Parameters["BlockId"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.Contains("FileContinuationToken") ? (string)Parameters["FileContinuationToken"] : default;
        set => Parameters["FileContinuationToken"] = value;
    }
}
