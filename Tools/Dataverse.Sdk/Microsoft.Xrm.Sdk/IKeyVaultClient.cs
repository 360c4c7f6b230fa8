namespace Microsoft.Xrm.Sdk;

public interface IKeyVaultClient
{
    AuthenticationType PreferredAuthType { get; set; }

    byte[] Decrypt(string keyIdentifier, string algorithm, byte[] encryptedData);
    byte[] Decrypt(string keyName, string keyVersion, string algorithm, byte[] encryptedData);
    byte[] Encrypt(string keyIdentifier, string algorithm, byte[] rawData);
    byte[] Encrypt(string keyName, string keyVersion, string algorithm, byte[] rawData);
    string GetSecret(string secretName);
    string GetSecret(string vaultAddress, string secretName);
    void DeleteSecret(string secretName);
    void DeleteSecret(string vaultAddress, string secretName);
    void SetSecret(string secretName, string value);
    void SetSecret(string vaultAddress, string secretName, string value);
}
