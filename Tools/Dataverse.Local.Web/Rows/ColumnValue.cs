using System.Globalization;
using System.Text.Json;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>Values of columns as callers send them.</summary>
internal static class ColumnValue
{
    /// <exception cref="ApiFault">The JSON value is of another type than the column.</exception>
    public static object? Read(string table, Column column, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        return Value(column, json) ?? throw ApiFault.Payload(
            $"The value {Show(json)} of '{column.LogicalName}' of '{table}' is not {Wanted(column.Type)}, as a {column.Type} column needs.");
    }

    public static string Show(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "...");
    }

    public static DateTime? Moment(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParse(json.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.UtcDateTime
            : null;

    private static object? Value(Column column, JsonElement json) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => json.ValueKind == JsonValueKind.String ? json.GetString() : null,
        ColumnType.Integer => Number(json) && json.TryGetInt32(out var number) ? number : null,
        ColumnType.BigInt => Number(json) && json.TryGetInt64(out var number) ? number : null,
        ColumnType.Decimal => Number(json) && json.TryGetDecimal(out var number) ? number : null,
        ColumnType.Double => Number(json) && json.TryGetDouble(out var number) ? number : null,
        ColumnType.Money => Number(json) && json.TryGetDecimal(out var number) ? new Money(number) : null,
        ColumnType.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null,
        ColumnType.DateTime => Moment(json),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => Number(json) && json.TryGetInt32(out var number) ? new OptionSetValue(number) : null,
        ColumnType.MultiSelectPicklist => json.ValueKind == JsonValueKind.String ? Options(json.GetString()!) : null,
        ColumnType.Uniqueidentifier => json.ValueKind == JsonValueKind.String && Guid.TryParse(json.GetString(), out var id) ? id : null,
        ColumnType.Image => json.ValueKind == JsonValueKind.String && json.TryGetBytesFromBase64(out var bytes) ? bytes : null,
        _ => throw ApiFault.NotSupported($"writing '{column.LogicalName}', a {column.Type} column,"),
    };

    private static bool Number(JsonElement json) => json.ValueKind == JsonValueKind.Number;

    private static OptionSetValueCollection? Options(string list)
    {
        var options = new OptionSetValueCollection();
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return null;
            options.Add(new OptionSetValue(number));
        }

        return options;
    }

    private static string Wanted(ColumnType type) => type switch
    {
        ColumnType.Boolean => "true or false",
        ColumnType.DateTime => "a date as text (2026-03-09T17:00:00Z)",
        ColumnType.Uniqueidentifier => "an id as text",
        ColumnType.MultiSelectPicklist => "text with numbers and commas between",
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Picklist or ColumnType.State or ColumnType.Status => "a whole number",
        ColumnType.Decimal or ColumnType.Double or ColumnType.Money => "a number",
        _ => "text",
    };
}
