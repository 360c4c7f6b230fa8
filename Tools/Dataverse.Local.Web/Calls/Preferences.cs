using System.Globalization;

namespace Dataverse.Local.Web.Calls;

/// <summary>What the caller asks for in the Prefer header.</summary>
internal sealed class Preferences
{
    private const int LargestPage = 5000;
    private readonly List<string> applied = [];
    private readonly string[] wanted = [];
    private readonly string[] unwanted = [];

    public Preferences(string? header)
    {
        foreach (var preference in Words(header ?? ""))
        {
            var (name, value) = preference.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim().Trim('"')) : (preference, "");
            switch (name.ToLowerInvariant())
            {
                case "return":
                    ReturnsRepresentation = value == "representation";
                    break;
                case "odata.maxpagesize" or "maxpagesize" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0:
                    PageSize = Math.Min(size, LargestPage);
                    break;
                case "odata.include-annotations" or "include-annotations":
                    var names = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                    wanted = [.. names.Where(each => each[0] != '-')];
                    unwanted = [.. names.Where(each => each[0] == '-').Select(each => each[1..])];
                    break;
                case "odata.continue-on-error" or "continue-on-error":
                    ContinuesOnError = value is "" or "true";
                    break;
                default:
                    continue;
            }

            applied.Add(preference);
        }
    }

    public bool ReturnsRepresentation { get; }

    /// <summary>Rows per page; null when the caller does not say.</summary>
    public int? PageSize { get; }
    public bool ContinuesOnError { get; }

    /// <summary>The value of Preference-Applied; null when there is nothing to say.</summary>
    public string? Applied => applied.Count == 0 ? null : string.Join(',', applied);

    /// <summary>Whether an annotation of this name is wanted.</summary>
    public bool Wants(string annotation) => wanted.Any(pattern => Fits(pattern, annotation)) && !unwanted.Any(pattern => Fits(pattern, annotation));

    private static bool Fits(string pattern, string annotation) => pattern.EndsWith('*')
        ? annotation.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : annotation.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string header)
    {
        var (start, quoted) = (0, false);
        for (var index = 0; index <= header.Length; index++)
        {
            if (index < header.Length && header[index] == '"')
                quoted = !quoted;
            if (index < header.Length && (quoted || header[index] is not (',' or ';')))
                continue;
            if (header[start..index].Trim() is { Length: > 0 } word)
                yield return word;
            start = index + 1;
        }
    }
}
