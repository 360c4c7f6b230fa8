using System.Text.Json.Nodes;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>EntityDefinitions: tables with their columns, keys and relationships.</summary>
internal static class TableDefinitions
{
    private const string Context = "EntityDefinitions";

    public static ApiAnswer Answer(Call call)
    {
        if (call.Path[0].Argument is null)
        {
            if (call.Path.Count > 1)
                throw ApiFault.NoSegment(call.Path[1].Name);
            call.Options.Allow($"with {Context}", "$select", "$filter", "$expand");
            var meets = Shaping.Filter(call.Options, "tables");
            return DefinitionAnswer.Many(call, Context, call.Model.Catalog.Tables.Values
                .OrderBy(table => table.LogicalName, StringComparer.Ordinal)
                .Where(table => meets(DefinitionJson.Table(table)))
                .Select(table => Shaped(call, table)));
        }

        var name = NameKey.Read(call.Path[0], "LogicalName");
        if (!call.Model.Catalog.TryTable(name, out var found))
            throw new ApiFault(404, ApiFault.ResourceNotFound, $"Could not find an entity with the name '{name}'. Check its logical name.");
        if (call.Path.Count > 1)
            return PartsOf(call, found);
        call.Options.Allow("with a table definition", "$select", "$expand");
        return DefinitionAnswer.One(call, Context, Shaped(call, found));
    }

    private static ApiAnswer PartsOf(Call call, Table table)
    {
        var segment = call.Path[1];
        if (segment.Name == "Attributes")
            return ColumnDefinitions.Answer(call, table);
        call.Options.Allow($"with '{segment.Name}'", "$select", "$filter");
        if (call.Path.Count > 2)
            throw ApiFault.NotSupported($"'{call.Path[2].Name}' behind '{segment.Name}' of a table definition");
        return DefinitionAnswer.Many(call, $"{Context}('{table.LogicalName}')/{segment.Name}", Parts(call, table, segment.Name, QueryOptions.Parse(call.Request.Query)));
    }

    private static JsonObject Shaped(Call call, Table table)
    {
        var json = Shaping.Select(DefinitionJson.Table(table), call.Options["$select"], "a table", "LogicalName");
        foreach (var item in Lists.Split(call.Options["$expand"] ?? "", ','))
        {
            var open = item.IndexOf('(', StringComparison.Ordinal);
            var name = open < 0 ? item : item[..open];
            var options = QueryOptions.Inside(open < 0 ? "" : item[(open + 1)..^1]);
            options.Allow($"in the expansion of '{name}'", "$select", "$filter", "$expand");
            json[name] = new JsonArray([.. Parts(call, table, name, options)]);
        }

        return json;
    }

    private static IEnumerable<JsonObject> Parts(Call call, Table table, string name, QueryOptions options)
    {
        if (name == "Attributes")
            return ColumnDefinitions.Of(table, options, _ => true);
        var all = name switch
        {
            "Keys" => table.Keys.Select(key => DefinitionJson.Key(key, table)),
            "ManyToOneRelationships" => table.Parents.Select(DefinitionJson.OneToMany),
            "OneToManyRelationships" => call.Model.Catalog.Tables.Values.SelectMany(child => child.Parents).Where(parent => parent.ReferencedTable == table.LogicalName).Select(DefinitionJson.OneToMany),
            "ManyToManyRelationships" => call.Model.Catalog.ManyToMany.Where(many => many.Table1 == table.LogicalName || many.Table2 == table.LogicalName).Select(DefinitionJson.ManyToMany),
            _ => throw ApiFault.NotSupported($"'{name}' of a table definition"),
        };
        return all.Where(Shaping.Filter(options, $"'{name}'")).Select(json => Shaping.Select(json, options["$select"], $"'{name}'"));
    }
}
