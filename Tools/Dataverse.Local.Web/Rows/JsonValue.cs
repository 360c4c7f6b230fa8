using System.Globalization;
using System.Text.Json;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>Values of the SDK in the form they have in answers.</summary>
internal static class JsonValue
{
    /// <param name="writer">Stands where a value is expected.</param>
    /// <param name="value">A value of the SDK, or null.</param>
    /// <param name="dateOnly">Whether a moment is written as a date without a time.</param>
    public static void Write(Utf8JsonWriter writer, object? value, bool dateOnly = false)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool yes:
                writer.WriteBooleanValue(yes);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case Guid id:
                writer.WriteStringValue(id);
                break;
            case EntityReference reference:
                writer.WriteStringValue(reference.Id);
                break;
            case DateTime moment:
                writer.WriteStringValue(moment.ToString(dateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            default:
                Write(writer, Plain(value));
                break;
        }
    }

    public static bool IsDateOnly(Column? column) => column?.Behavior == DateBehavior.DateOnly;

    /// <summary>The value inside the SDK's own types, as text or number.</summary>
    private static object? Plain(object value) => value switch
    {
        OptionSetValue option => option.Value,
        Money money => money.Value,
        OptionSetValueCollection options => string.Join(',', options.Select(option => option.Value)),
        BooleanManagedProperty managed => managed.Value,
        Enum member => Convert.ToInt32(member, CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
