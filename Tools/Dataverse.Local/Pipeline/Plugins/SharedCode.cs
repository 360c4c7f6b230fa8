using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>
/// The plug-in assemblies of this process. Equal bytes are loaded and compiled once, whichever organisation runs them, and
/// stay until the process ends: statics are shared, so a plug-in keeps what it remembers by organisation.
/// </summary>
internal static class SharedCode
{
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> Loaded = new();

    public static Assembly Of(string name, byte[] code) => Loaded.GetOrAdd(
        Convert.ToHexString(SHA256.HashData(code)),
        _ => new Lazy<Assembly>(() => new PluginLoadContext(name).Load(code))).Value;
}
