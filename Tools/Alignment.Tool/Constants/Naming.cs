using System.Globalization;
using System.Text;

namespace Alignment.Tool.Constants;

/// <summary>Turns names of the platform and labels of people into names of code.</summary>
public static class Naming
{
    /// <summary>aln_EffectiveFrom → EffectiveFrom; another publisher's name stays whole.</summary>
    public static string WithoutPrefix(string schemaName, string prefix)
    {
        ArgumentNullException.ThrowIfNull(schemaName);
        return schemaName.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) ? schemaName[(prefix.Length + 1)..] : schemaName;
    }

    /// <summary>"is older than (days)" → IsOlderThanDays.</summary>
    public static string Pascal(string words)
    {
        var name = new StringBuilder();
        var start = true;
        foreach (var letter in words)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                start = true;
                continue;
            }

            if (start && name.Length == 0 && char.IsAsciiDigit(letter))
                name.Append('N');
            name.Append(start ? char.ToUpper(letter, CultureInfo.InvariantCulture) : letter);
            start = false;
        }

        return name.ToString();
    }

    /// <summary>"MQL Result" → MqlResult.</summary>
    public static string PascalWords(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return string.Concat(label.Split(' ', '-').Select(word => Pascal(word.ToLowerInvariant())));
    }

    /// <summary>EffectiveFrom → effectiveFrom, UTCOffset → utcOffset.</summary>
    public static string Camel(string pascal)
    {
        ArgumentNullException.ThrowIfNull(pascal);
        var capitals = pascal.TakeWhile(char.IsAsciiLetterUpper).Count();
        var first = capitals > 1 && capitals < pascal.Length ? capitals - 1 : capitals;
        return pascal[..first].ToLowerInvariant() + pascal[first..];
    }

    /// <summary>A member name that neither hides what every class has nor equals its class.</summary>
    public static string Member(string name, string className) =>
        name == className || Inherited.Contains(name) ? name + "Value" : name;

    private static readonly HashSet<string> Inherited = ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "Finalize", "MemberwiseClone"];
}
