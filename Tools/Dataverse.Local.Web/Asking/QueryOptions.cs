using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking;

/// <summary>The options behind the question mark, or inside the parentheses of an expansion, decoded.</summary>
internal sealed class QueryOptions
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "$select", "$expand", "$filter", "$orderby", "$top", "$count", "$skiptoken", "$apply", "$format", "$id",
        "fetchXml", "savedQuery", "userQuery", "tag",
    };

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public string? this[string name] => values.GetValueOrDefault(name);

    public IEnumerable<string> Names => values.Keys;

    public static QueryOptions Parse(string query)
    {
        var options = new QueryOptions();
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=', 2) is [var left, var right] ? (left, right) : (part, "");
            options.Add(Decode(name), Decode(value));
        }

        return options;
    }

    /// <summary>$select=name;$top=3, as it stands inside $expand.</summary>
    public static QueryOptions Inside(string text)
    {
        var options = new QueryOptions();
        foreach (var part in Lists.Split(text, ';'))
        {
            if (part.Split('=', 2) is not [var name, var value])
                throw ApiFault.Request($"The expand option '{part}' has no value.");
            options.Add(name.Trim(), value.Trim());
        }

        return options;
    }

    /// <summary>Refuses what this request could not take into account.</summary>
    public void Allow(string where, params string[] allowed)
    {
        foreach (var name in values.Keys)
        {
            if (name.StartsWith('@') || name is "tag" or "$format" || allowed.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            if (name.StartsWith('$') || Known.Contains(name))
                throw ApiFault.NotSupported($"the query option '{name}' {where}");
        }
    }

    private void Add(string name, string value)
    {
        if (!values.TryAdd(name, value))
            throw ApiFault.Request($"The query option '{name}' stands twice in the address.");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
