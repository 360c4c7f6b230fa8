namespace Microsoft.Xrm.Sdk;

public interface IClientHeaderService
{
    string GetHeaderValue(ClientHeader clientHeader);
}
