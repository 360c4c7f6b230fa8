using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Plugins;

/// <summary>Needs nothing of this process: runs from stored bytes.</summary>
public sealed class GreetingPlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        IPluginExecutionContext context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        ((Entity)context.InputParameters["Target"])["description"] = "Greeted";
    }
}
