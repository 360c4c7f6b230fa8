using System.Text.Json.Nodes;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>All relationships, or those of one kind.</summary>
internal static class RelationshipDefinitions
{
    private const string Context = "RelationshipDefinitions";

    public static ApiAnswer Answer(Call call)
    {
        call.Options.Allow($"with {Context}", "$select", "$filter");
        if (call.Path[0].Argument is not null)
        {
            var name = NameKey.Read(call.Path[0], "SchemaName");
            return All(call).FirstOrDefault(json => (string?)json["SchemaName"] == name) is { } one
                ? DefinitionAnswer.One(call, Context, Shaping.Select(one, call.Options["$select"], "a relationship"))
                : throw new ApiFault(404, ApiFault.ResourceNotFound, $"There is no relationship '{name}'. Check its schema name.");
        }

        var found = call.Path.Count < 2 ? All(call) : call.Path[1].Name switch
        {
            "Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata" => OneToMany(call),
            "Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata" => ManyToMany(call),
            var name => throw ApiFault.NoSegment(name),
        };
        return DefinitionAnswer.Many(call, Context, found
            .Where(Shaping.Filter(call.Options, "relationships"))
            .Select(json => Shaping.Select(json, call.Options["$select"], "relationships")));
    }

    private static IEnumerable<JsonObject> All(Call call) => OneToMany(call).Concat(ManyToMany(call));

    private static IEnumerable<JsonObject> OneToMany(Call call) =>
        call.Model.Catalog.Tables.Values.SelectMany(table => table.Parents).Select(DefinitionJson.OneToMany);

    private static IEnumerable<JsonObject> ManyToMany(Call call) => call.Model.Catalog.ManyToMany.Select(DefinitionJson.ManyToMany);
}
