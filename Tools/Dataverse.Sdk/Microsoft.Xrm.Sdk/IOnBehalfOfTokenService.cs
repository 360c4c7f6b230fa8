using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public interface IOnBehalfOfTokenService
{
    string AcquireToken(IEnumerable<string> scopes);
}
