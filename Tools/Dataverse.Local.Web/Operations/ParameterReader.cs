using System.Text.Json;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Batches;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>Values of parameters as the organisation service wants them.</summary>
internal sealed class ParameterReader(ApiModel model, ContentIds? earlier, string operation)
{
    private readonly RowReader rows = new(model, earlier);

    public object? Read(OperationField field, JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Value(field, json) ?? throw ApiFault.Payload(
        $"The value {ColumnValue.Show(json)} of the parameter '{field.Name}' of '{operation}' is not a {field.Kind}.");

    private object? Value(OperationField field, JsonElement json) => field.Kind switch
    {
        FieldKind.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null,
        FieldKind.DateTime => ColumnValue.Moment(json),
        FieldKind.Decimal => IsNumber(json) && json.TryGetDecimal(out var number) ? number : null,
        FieldKind.Float => IsNumber(json) && json.TryGetDouble(out var number) ? number : null,
        FieldKind.Integer => IsNumber(json) && json.TryGetInt32(out var number) ? number : null,
        FieldKind.Money => IsNumber(json) && json.TryGetDecimal(out var number) ? new Money(number) : null,
        FieldKind.Picklist => IsNumber(json) && json.TryGetInt32(out var number) ? new OptionSetValue(number) : null,
        FieldKind.String => json.ValueKind == JsonValueKind.String ? json.GetString() : null,
        FieldKind.Guid => json.ValueKind == JsonValueKind.String && Guid.TryParse(json.GetString(), out var id) ? id : null,
        FieldKind.StringArray => json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String)
            ? json.EnumerateArray().Select(each => each.GetString()!).ToArray()
            : null,
        FieldKind.Entity => json.ValueKind == JsonValueKind.Object ? Row(field, json) : null,
        FieldKind.EntityCollection => json.ValueKind == JsonValueKind.Array ? Rows(field, json) : null,
        FieldKind.EntityReference => json.ValueKind == JsonValueKind.Object ? Reference(field, json) : null,
        FieldKind.RowId => json.ValueKind == JsonValueKind.Object ? Reference(field, json).Id : null,
        _ => throw ApiFault.NotSupported($"the parameter '{field.Name}' of '{operation}', whose type is {field.Kind}"),
    };

    private Entity Row(OperationField field, JsonElement json) => rows.Read(TableOf(field, json), json);

    private EntityCollection Rows(OperationField field, JsonElement json)
    {
        var found = json.EnumerateArray().Select(each => Row(field, each)).ToList();
        return new EntityCollection(found) { EntityName = found.Count > 0 ? found[0].LogicalName : field.Table };
    }

    private EntityReference Reference(OperationField field, JsonElement json)
    {
        if (json.TryGetProperty("@odata.id", out var address) && address.ValueKind == JsonValueKind.String)
            return RowKeys.Of(model, address.GetString()!, earlier);
        var table = TableOf(field, json);
        var id = table.Table.PrimaryId;
        return json.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var given)
            ? new EntityReference(table.Name, given)
            : throw ApiFault.Payload($"The parameter '{field.Name}' of '{operation}' names no row; give it '{id}' or '@odata.id'.");
    }

    private TableModel TableOf(OperationField field, JsonElement json)
    {
        var name = RowReader.TypeOf(json) ?? field.Table
            ?? throw ApiFault.Payload($"A row in the parameter '{field.Name}' of '{operation}' does not say of which table it is; add \"@odata.type\": \"Microsoft.Dynamics.CRM.lead\", for example.");
        return model.HasTable(name) ? model.Table(name) : throw ApiFault.Payload($"There is no table '{name}', which the parameter '{field.Name}' of '{operation}' names.");
    }

    private static bool IsNumber(JsonElement json) => json.ValueKind == JsonValueKind.Number;
}
