using System.Text.Json;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>Writes rows whose columns are not known beforehand: results of FetchXML and of operations.</summary>
internal sealed class LooseRowWriter(Utf8JsonWriter writer, ApiModel model, Preferences prefer, string root)
{
    private readonly RowWriter rows = new(writer, model, prefer, root);
    private readonly bool wantsNames = prefer.Wants(Annotations.AttributeName);

    /// <param name="expected">Columns that are written even when they have no value.</param>
    public void Row(Entity entity, IReadOnlyCollection<string> expected)
    {
        var table = model.Table(entity.LogicalName);
        rows.Etag(entity);
        foreach (var name in expected)
        {
            if (!entity.Contains(name) && table.Table.Columns.TryGetValue(name, out var column))
                rows.Column(table, entity, column);
        }

        foreach (var (name, value) in entity.Attributes)
        {
            if (value is AliasedValue aliased)
                Aliased(entity, name, aliased);
            else if (table.Table.Columns.TryGetValue(name, out var column) && name != table.Table.PrimaryId)
                rows.Column(table, entity, column);
        }

        if (entity.Id != Guid.Empty)
            writer.WriteString(table.Table.PrimaryId, entity.Id);
    }

    private void Aliased(Entity entity, string name, AliasedValue aliased)
    {
        var column = model.Catalog.TryTable(aliased.EntityLogicalName, out var table) ? table.Columns.GetValueOrDefault(aliased.AttributeLogicalName) : null;
        entity.FormattedValues.TryGetValue(name, out var text);
        if (wantsNames)
            writer.WriteString($"{name}@{Annotations.AttributeName}", aliased.AttributeLogicalName);
        rows.Property(name, aliased.Value, text, null, JsonValue.IsDateOnly(column));
    }
}
