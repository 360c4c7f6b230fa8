using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Plugins;

/// <summary>The plug-in behind the custom APIs of tests; does what the test said under the API's name.</summary>
public sealed class ApiPlugin : IPlugin
{
    public static ConcurrentDictionary<string, Action<PluginCall>> Acts { get; } = new();

    public void Execute(IServiceProvider serviceProvider)
    {
        PluginCall call = new(serviceProvider, "");
        Acts[call.Context.MessageName](call);
    }
}
