using System;

namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext3 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2
{
    Guid AuthenticatedUserId { get; }
}
