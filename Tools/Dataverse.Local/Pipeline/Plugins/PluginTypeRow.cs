namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>A plugintype row with what is needed of its assembly; the version says when the bytes must be read again.</summary>
internal sealed record PluginTypeRow(Guid Id, string TypeName, Guid AssemblyId, string AssemblyName, long AssemblyVersion);
