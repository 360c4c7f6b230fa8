using System.Reflection;
using System.Runtime.Loader;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>
/// Holds one plug-in assembly. What it references comes from the host, above all Microsoft.Xrm.Sdk,
/// so that both sides mean the same types.
/// </summary>
internal sealed class PluginLoadContext(string name) : AssemblyLoadContext(name, isCollectible: false)
{
    public Assembly Load(byte[] code)
    {
        using MemoryStream stream = new(code);
        return LoadFromStream(stream);
    }

    protected override Assembly? Load(AssemblyName assemblyName) => null;
}
