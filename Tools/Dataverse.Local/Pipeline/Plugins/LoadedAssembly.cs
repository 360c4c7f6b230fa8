using System.Reflection;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>A plug-in assembly in memory; no context of its own when the host lent it or organisations share it.</summary>
internal sealed record LoadedAssembly(Assembly Assembly, PluginLoadContext? Context, long Version);
