namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext7 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5, IPluginExecutionContext6
{
    bool IsApplicationUser { get; }
}
