using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockRequest : OrganizationRequest
{
    public DownloadBlockRequest()
    {
        RequestName = "DownloadBlock";
    }

    public long BlockLength
    {
        get => Parameters.Contains("BlockLength") ? (long)Parameters["BlockLength"] : default;
        set => Parameters["BlockLength"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.Contains("FileContinuationToken") ? (string)Parameters["FileContinuationToken"] : default;
        set => Parameters["FileContinuationToken"] = value;
    }

    public long Offset
    {
        get => Parameters.Contains("Offset") ? (long)Parameters["Offset"] : default;
        set => Parameters["Offset"] = value;
    }
}
