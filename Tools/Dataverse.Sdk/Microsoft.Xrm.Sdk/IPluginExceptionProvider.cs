using System;

namespace Microsoft.Xrm.Sdk;

public interface IPluginExceptionProvider
{
    Exception GetException(int errorCode);
    Exception GetException(int errorCode, params object[] arguments);
}
