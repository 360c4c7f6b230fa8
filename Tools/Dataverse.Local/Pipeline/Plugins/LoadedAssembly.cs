using System.Reflection;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>A plug-in assembly in memory: lent by the host, shared by organisations, or loaded for one of them.</summary>
internal sealed record LoadedAssembly(Assembly Assembly, long Version);
