using System.Text.Json.Nodes;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>The columns of a table: all, those of one type, or one.</summary>
internal static class ColumnDefinitions
{
    private const string Prefix = "Microsoft.Dynamics.CRM.";
    private static readonly string[] OptionSets = ["OptionSet", "GlobalOptionSet"];

    public static ApiAnswer Answer(Call call, Table table)
    {
        var context = $"EntityDefinitions('{table.LogicalName}')/Attributes";
        call.Options.Allow("with Attributes", "$select", "$filter", "$expand");
        var type = call.Path.FirstOrDefault(segment => segment.Name.StartsWith(Prefix, StringComparison.Ordinal))?.Name[Prefix.Length..];
        if (call.Path.Count > (type is null ? 2 : 3))
            throw ApiFault.NotSupported($"'{call.Path[^1].Name}' behind a column definition; expand it instead");
        if (call.Path[1].Argument is null)
            return DefinitionAnswer.Many(call, context, Of(table, call.Options, column => type is null || ColumnJson.TypeOf(column) == type));
        var name = NameKey.Read(call.Path[1], "LogicalName");
        return Of(table, call.Options, column => column.LogicalName == name && (type is null || ColumnJson.TypeOf(column) == type)).FirstOrDefault() is { } one
            ? DefinitionAnswer.One(call, context, one)
            : throw new ApiFault(404, ApiFault.ResourceNotFound, $"Could not find an attribute '{name}'{(type is null ? "" : $" of type {type}")} of '{table.LogicalName}'. Check its logical name.");
    }

    /// <summary>Columns with their choices: always for one reading, so that labels need no second request.</summary>
    public static IEnumerable<JsonObject> Of(Table table, QueryOptions options, Func<Column, bool> wanted)
    {
        var meets = Shaping.Filter(options, "columns");
        var expanded = Lists.Split(options["$expand"] ?? "", ',').Select(item => item.Split('(')[0]).ToList();
        if (expanded.Except(OptionSets).FirstOrDefault() is { } other)
            throw ApiFault.NotSupported($"the expansion '{other}' of columns");
        return table.Columns.Values
            .Where(wanted)
            .OrderBy(column => column.LogicalName, StringComparer.Ordinal)
            .Select(column => (Column: column, Json: ColumnJson.Of(table, column)))
            .Where(pair => meets(pair.Json))
            .Select(pair => Shaped(pair.Column, pair.Json, options["$select"], expanded.Count > 0));
    }

    private static JsonObject Shaped(Column column, JsonObject json, string? select, bool hasOptions)
    {
        if (select?.Contains("OptionSet", StringComparison.Ordinal) != true)
            json = Shaping.Select(json, select, "a column", "LogicalName");
        if (hasOptions || select is null || select.Contains("OptionSet", StringComparison.Ordinal))
            ColumnJson.AddOptions(json, column);
        return json;
    }
}
