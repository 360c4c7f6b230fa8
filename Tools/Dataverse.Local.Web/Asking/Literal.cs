using System.Globalization;
using System.Text.RegularExpressions;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking;

/// <summary>Values as they stand in addresses: null, true, 5, 1.5, 'text', an id, a date, an enumeration member.</summary>
internal static partial class Literal
{
    /// <summary>Null, bool, long, decimal, string, Guid or DateTime (UTC).</summary>
    public static object? Parse(string text, string where) => TryParse(text, out var value)
        ? value
        : throw ApiFault.Request($"The value '{text}' of {where} is no literal. Put text into single quotes.");

    public static bool TryParse(string text, out object? value)
    {
        value = text switch
        {
            "true" => true,
            "false" => false,
            ['\'', .., '\''] when text.Length > 1 => Unquote(text),
            _ when Number().IsMatch(text) => Numeric(text),
            _ when Guid.TryParseExact(text, "D", out var id) => id,
            _ when Date().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment.UtcDateTime,
            _ when Member().Match(text) is { Success: true } member => Unquote(member.Groups[1].Value),
            _ => null,
        };
        return value is not null || text == "null";
    }

    private static object Numeric(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ApiFault.Request($"The number '{text}' is too large.");

    private static string Unquote(string text) => text[1..^1].Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex("^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$")]
    private static partial Regex Date();

    [GeneratedRegex("^Microsoft\\.Dynamics\\.CRM\\.[A-Za-z]+('[^']*')$")]
    private static partial Regex Member();
}
