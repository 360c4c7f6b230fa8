using System.Text.Json;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Batches;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>Reads the rows that callers send.</summary>
internal sealed class RowReader(ApiModel model, ContentIds? earlier)
{
    private const string Bind = "@odata.bind";
    private const string TypePrefix = "Microsoft.Dynamics.CRM.";

    /// <summary>The table that @odata.type names; null when the object has none.</summary>
    public static string? TypeOf(JsonElement json) => json.TryGetProperty("@odata.type", out var type) && type.ValueKind == JsonValueKind.String
        ? type.GetString()!.TrimStart('#') is var name && name.StartsWith(TypePrefix, StringComparison.Ordinal) ? name[TypePrefix.Length..] : name
        : null;

    /// <summary>The columns of one row. Annotations other than binds are ignored, as on the platform.</summary>
    public Entity Read(TableModel table, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw ApiFault.Payload($"A row of '{table.Name}' must be a JSON object, not {ColumnValue.Show(json)}.");
        var row = new Entity(table.Name);
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Bind, StringComparison.Ordinal))
                SetLink(table, row, property.Name[..^Bind.Length], property.Value);
            else if (!property.Name.Contains('@', StringComparison.Ordinal))
                Set(table, row, property);
        }

        if (row.Attributes.TryGetValue(table.Table.PrimaryId, out var value) && value is Guid id)
            row.Id = id;
        if (json.TryGetProperty("@odata.id", out var address) && address.ValueKind == JsonValueKind.String)
            SetKey(table, row, address.GetString()!);
        return row;
    }

    /// <summary>In lists of rows the address says which row is meant: "leads(id)", or an alternate key.</summary>
    private void SetKey(TableModel table, Entity row, string address)
    {
        var reference = RowKeys.Of(model, address, earlier);
        if (reference.LogicalName != table.Name)
            throw ApiFault.Payload($"'@odata.id' names a row of '{reference.LogicalName}' where one of '{table.Name}' is expected.");
        row.Id = reference.Id;
        row.KeyAttributes = reference.KeyAttributes;
    }

    private void SetLink(TableModel table, Entity row, string name, JsonElement json)
    {
        if (table.FindToOne(name) is not { } one)
            throw table.FindToMany(name) is null ? Unknown(table, name) : ApiFault.NotSupported($"binding existing rows to the collection '{name}' in a body");
        if (json.ValueKind == JsonValueKind.Null)
        {
            row[one.Column.LogicalName] = null;
            return;
        }

        if (json.ValueKind != JsonValueKind.String)
            throw ApiFault.Payload($"'{name}{Bind}' must be the address of a row as text, not {ColumnValue.Show(json)}.");
        var reference = RowKeys.Of(model, json.GetString()!, earlier);
        var fits = one.Target is null ? one.Column.Targets.Contains(reference.LogicalName) : one.Target == reference.LogicalName;
        row[one.Column.LogicalName] = fits ? reference : throw ApiFault.Payload(
            $"'{name}{Bind}' of '{table.Name}' takes a row of {string.Join(" or ", one.Target is null ? one.Column.Targets : [one.Target])}, not of '{reference.LogicalName}'.");
    }

    private void Set(TableModel table, Entity row, JsonProperty property)
    {
        var (name, json) = (property.Name, property.Value);
        if (table.FindProperty(name) is { IsLookup: true } lookup)
            throw ApiFault.Payload($"'{name}' cannot be written. Send the row's address in '{table.Through(lookup, lookup.Targets.Count > 0 ? lookup.Targets[0] : "")?.Name ?? lookup.LogicalName}{Bind}' instead.");
        if (table.Table.Columns.TryGetValue(name, out var column) && !column.IsLookup)
        {
            row[name] = ColumnValue.Read(table.Name, column, json);
            return;
        }

        if (table.FindToOne(name) is { } one)
            row[one.Column.LogicalName] = json.ValueKind == JsonValueKind.Null ? null : throw ApiFault.NotSupported($"creating a row of '{name}' together with the row of '{table.Name}'; create it first and send '{name}{Bind}'");
        else if (table.FindToMany(name) is { } many)
            Parties.Read(this, model, table, many, row, json);
        else
            throw Unknown(table, name);
    }

    private static ApiFault Unknown(TableModel table, string name) =>
        ApiFault.Payload($"Invalid property '{name}' was found in entity '{TypePrefix}{table.Name}'. Check the spelling: names are told apart by case.");
}
