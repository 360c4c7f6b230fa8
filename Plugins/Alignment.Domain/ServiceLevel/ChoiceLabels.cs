using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>The options of a choice column of leads, named by label or number as people type them.</summary>
/// <param name="what">What people call the column: "rating".</param>
/// <param name="options">Label by number; empty when the column has no options here.</param>
public sealed class ChoiceLabels(string what, IReadOnlyDictionary<int, string> options)
{
    /// <summary>The option that is called so, or has this number; null when there is none.</summary>
    public int? Find(string entry)
    {
        foreach (var option in options)
        {
            if (string.Equals(option.Value, entry, StringComparison.OrdinalIgnoreCase)) return option.Key;
        }

        return int.TryParse(entry, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && options.ContainsKey(number) ? number : null;
    }

    /// <summary>What is wrong with a list of them; null when all exist.</summary>
    public string? Problem(string? list)
    {
        foreach (var entry in ListText.Entries(list))
        {
            if (Find(entry) is null) return $"asks for the {what} \"{entry}\", which leads do not have. Choose from: {string.Join(", ", options.Values)}; separate several by semicolons.";
        }

        return null;
    }
}
