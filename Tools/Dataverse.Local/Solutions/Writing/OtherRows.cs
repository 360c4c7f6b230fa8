using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Environment variables, connection references, processes, column mappings.</summary>
internal static class OtherRows
{
    public static ComponentRow EnvironmentVariable(EnvironmentVariablePart part) => new(
        "environmentvariabledefinition",
        DeterministicId.Of("environmentvariabledefinition", part.SchemaName),
        ComponentType.EnvironmentVariable,
        part.SchemaName,
        new AttributeCollection
        {
            ["schemaname"] = part.SchemaName,
            ["displayname"] = part.DisplayName,
            ["description"] = part.Description,
            ["type"] = Option(part.Type),
            ["defaultvalue"] = part.DefaultValue,
            ["isrequired"] = part.IsRequired,
        });

    public static ComponentRow ConnectionReference(ConnectionReferencePart part) => new(
        "connectionreference",
        DeterministicId.Of("connectionreference", part.LogicalName),
        ComponentType.ConnectionReference,
        part.LogicalName,
        new AttributeCollection
        {
            ["connectionreferencelogicalname"] = part.LogicalName,
            ["connectionreferencedisplayname"] = part.DisplayName,
            ["connectorid"] = part.ConnectorId,
            ["description"] = part.Description,
        });

    /// <summary>Stored and shown, never run.</summary>
    public static ComponentRow Workflow(WorkflowPart part) => new("workflow", part.Id, ComponentType.Workflow, part.Name, new AttributeCollection
    {
        ["name"] = part.Name,
        ["description"] = part.Description,
        ["category"] = Option(part.Category),
        ["type"] = Option(part.Type),
        ["mode"] = Option(part.Mode),
        ["scope"] = Option(part.Scope),
        ["primaryentity"] = part.PrimaryTable,
        ["statecode"] = Option(part.State),
        ["statuscode"] = Option(part.Status),
        [part.IsFlow ? "clientdata" : "xaml"] = part.Definition,
    })
    { Customizable = ["statecode", "statuscode", "clientdata", "xaml"] };

    public static IEnumerable<ComponentRow> EntityMap(string solution, EntityMapPart part)
    {
        var id = DeterministicId.Of("entitymap", $"{solution}/{part.Source}/{part.Target}");
        var name = $"{part.Source} to {part.Target}";
        yield return new ComponentRow("entitymap", id, ComponentType.EntityMap, name, new AttributeCollection
        {
            ["sourceentityname"] = part.Source,
            ["targetentityname"] = part.Target,
        });
        foreach (var (source, target) in part.Columns)
        {
            yield return new ComponentRow("attributemap", DeterministicId.Of("attributemap", $"{id}/{source}/{target}"), null, $"{name}: {source}",
                new AttributeCollection { ["entitymapid"] = To("entitymap", id), ["sourceattributename"] = source, ["targetattributename"] = target })
            { OwnerColumn = "entitymapid" };
        }
    }
}
