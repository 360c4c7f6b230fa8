using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class SetDataEncryptionKeyRequest : OrganizationRequest
{
    public SetDataEncryptionKeyRequest()
    {
        RequestName = "SetDataEncryptionKey";
    }

    public bool ChangeEncryptionKey
    {
        get => Parameters.Contains("ChangeEncryptionKey") ? (bool)Parameters["ChangeEncryptionKey"] : default;
        set => Parameters["ChangeEncryptionKey"] = value;
    }

    public string EncryptionKey
    {
        get => Parameters.Contains("EncryptionKey") ? (string)Parameters["EncryptionKey"] : default;
        set => Parameters["EncryptionKey"] = value;
    }
}
