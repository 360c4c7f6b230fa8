using System.Globalization;
using Alignment.Tool.Importing.Mapping;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Importing.Values;

/// <summary>How dates and numbers of a column are written.</summary>
/// <param name="Stated">False when nobody named a culture: only ISO dates are read then.</param>
internal sealed record Spelling(CultureInfo Culture, bool Stated, TimeZoneInfo Zone, string? Format)
{
    public static Spelling Of(ImportMap map, ColumnRule rule)
    {
        var culture = rule.Culture ?? map.Culture;
        return new Spelling(CultureOf(culture), culture is not null, ZoneOf(rule.TimeZone ?? map.TimeZone), rule.Format);
    }

    private static CultureInfo CultureOf(string? name)
    {
        if (string.IsNullOrEmpty(name)) return CultureInfo.InvariantCulture;
        try
        {
            // Without the person's own settings: the map alone says how the file is written.
            return new CultureInfo(CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name, useUserOverride: false);
        }
        catch (CultureNotFoundException)
        {
            throw ToolException.InSource($"The map names the culture '{name}', which does not exist.", "Write one such as en-US or de-DE.");
        }
    }

    private static TimeZoneInfo ZoneOf(string? name)
    {
        if (string.IsNullOrEmpty(name)) return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw ToolException.InSource($"The map names the time zone '{name}', which does not exist.", "Write one such as UTC or Europe/Berlin.");
    }
}
