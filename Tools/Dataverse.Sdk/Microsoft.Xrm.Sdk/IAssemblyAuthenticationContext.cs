namespace Microsoft.Xrm.Sdk;

public interface IAssemblyAuthenticationContext
{
    string AcquireToken(string authority, string resource, AuthenticationType authenticationType);
}
