using System.Reflection;
using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A plug-in assembly and its types.</summary>
internal static class PluginRows
{
    public static IEnumerable<ComponentRow> Of(AssemblyPart part)
    {
        var name = new AssemblyName(part.FullName);
        var assembly = Identity(name);
        assembly["name"] = name.Name;
        assembly["isolationmode"] = Option(part.IsolationMode);
        assembly["sourcetype"] = Option(part.SourceType);
        assembly["path"] = Path.GetFileName(part.FileName);
        assembly["content"] = Convert.ToBase64String(part.Content!);
        yield return new ComponentRow("pluginassembly", part.Id, ComponentType.PluginAssembly, name.Name!, assembly);
        foreach (var type in part.Types)
            yield return Type(part.Id, type, name);
    }

    private static ComponentRow Type(Guid assemblyId, PluginTypePart part, AssemblyName name)
    {
        var type = Identity(name);
        type["name"] = part.TypeName;
        type["typename"] = part.TypeName;
        type["friendlyname"] = part.FriendlyName;
        type["assemblyname"] = name.Name;
        type["pluginassemblyid"] = To("pluginassembly", assemblyId);
        type["isworkflowactivity"] = part.WorkflowGroup is not null;
        type["workflowactivitygroupname"] = part.WorkflowGroup;
        return new ComponentRow("plugintype", part.Id, ComponentType.PluginType, part.TypeName, type);
    }

    private static AttributeCollection Identity(AssemblyName name) => new()
    {
        ["version"] = name.Version?.ToString(),
        ["major"] = name.Version?.Major,
        ["minor"] = name.Version?.Minor,
        ["culture"] = name.CultureName is { Length: > 0 } culture ? culture : "neutral",
        ["publickeytoken"] = Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []),
        ["customizationlevel"] = 1,
    };
}
