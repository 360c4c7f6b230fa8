using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Plugins;

/// <summary>Does what the test said under the name in the step's configuration.</summary>
public sealed class ActingPlugin(string unsecure, string secure) : IPlugin
{
    public static ConcurrentDictionary<string, Action<PluginCall>> Acts { get; } = new();

    public void Execute(IServiceProvider serviceProvider) => Acts[unsecure](new PluginCall(serviceProvider, secure));
}
