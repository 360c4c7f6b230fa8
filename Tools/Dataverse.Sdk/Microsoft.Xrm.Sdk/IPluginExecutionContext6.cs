using System;

namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext6 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5
{
    string EnvironmentId { get; }
    Guid TenantId { get; }
}
