using System.Text.Json;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>Writes rows as the platform does: lookups as _name_value, annotations in front of the values they belong to.</summary>
internal sealed class RowWriter(Utf8JsonWriter writer, ApiModel model, Preferences prefer, string root)
{
    /// <summary>A row as a JSON object.</summary>
    public void Object(FoundRow row, RowPlan plan)
    {
        writer.WriteStartObject();
        Row(row, plan);
        writer.WriteEndObject();
    }

    /// <summary>What stands inside the object: the etag, every column of the plan with null where there is no value, the related rows.</summary>
    public void Row(FoundRow row, RowPlan plan)
    {
        var entity = row.Entity;
        Etag(entity);
        foreach (var column in plan.Columns)
            Column(plan.Table, entity, column);
        var id = plan.Table.Table.PrimaryId;
        if (plan.Columns.All(column => column.LogicalName != id))
            writer.WriteString(id, entity.Id);
        foreach (var expansion in plan.Expansions)
            Expansion(row, expansion, plan.Table);
    }

    public void Etag(Entity entity)
    {
        if (!string.IsNullOrEmpty(entity.RowVersion))
            writer.WriteString("@odata.etag", $"W/\"{entity.RowVersion}\"");
    }

    public void Column(TableModel table, Entity entity, Column column)
    {
        entity.Attributes.TryGetValue(column.LogicalName, out var value);
        if (value is EntityCollection)
            return;
        var name = TableModel.PropertyOf(column);
        entity.FormattedValues.TryGetValue(column.LogicalName, out var text);
        Property(name, value, text, value is EntityReference reference ? table.Through(column, reference.LogicalName)?.Name : null, JsonValue.IsDateOnly(column));
    }

    /// <summary>One value with its annotations, as far as they are wanted.</summary>
    public void Property(string name, object? value, string? text, string? navigation, bool dateOnly)
    {
        Annotation(name, Annotations.Formatted, text);
        Annotation(name, Annotations.Navigation, navigation);
        Annotation(name, Annotations.LookupTable, (value as EntityReference)?.LogicalName);
        writer.WritePropertyName(name);
        JsonValue.Write(writer, value, dateOnly);
    }

    public void Annotation(string name, string annotation, string? text)
    {
        if (text is not null && prefer.Wants(annotation))
            writer.WriteString($"{name}@{annotation}", text);
    }

    private void Expansion(FoundRow row, Expansion expansion, TableModel table)
    {
        if (expansion.One is not null)
        {
            writer.WritePropertyName(expansion.Name);
            if (row.One.GetValueOrDefault(expansion.Name) is { } one)
                Object(one, PlanFor(one, expansion.Plan));
            else
                writer.WriteNullValue();
            return;
        }

        var (rows, more) = row.Many[expansion.Name];
        writer.WriteStartArray(expansion.Name);
        foreach (var each in rows)
            Object(each, expansion.Plan);
        writer.WriteEndArray();
        if (more)
            writer.WriteString($"{expansion.Name}@odata.nextLink", $"{root}{table.Set}({row.Entity.Id:D})/{expansion.Name}");
    }

    /// <summary>An owner that turns out to be a team has other columns than a user.</summary>
    private RowPlan PlanFor(FoundRow row, RowPlan plan) => row.Entity.LogicalName == plan.Table.Name
        ? plan
        : RowPlan.Everything(model.Table(row.Entity.LogicalName));
}
