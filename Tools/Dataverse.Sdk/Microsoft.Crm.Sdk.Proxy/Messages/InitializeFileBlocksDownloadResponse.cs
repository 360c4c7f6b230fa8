using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadResponse : OrganizationResponse
{
    public string FileContinuationToken => Results.Contains("FileContinuationToken") ? (string)Results["FileContinuationToken"] : default;

    public string FileName => Results.Contains("FileName") ? (string)Results["FileName"] : default;

    public long FileSizeInBytes => Results.Contains("FileSizeInBytes") ? (long)Results["FileSizeInBytes"] : default;

    public bool IsChunkingSupported => Results.Contains("IsChunkingSupported") ? (bool)Results["IsChunkingSupported"] : default;
}
