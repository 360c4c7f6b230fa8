using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi;

/// <summary>Lists of choices as people type them: "Week; Month", "Owner; Team".</summary>
internal static class NamedChoices
{
    /// <param name="names">What they are called, in the order of the choice.</param>
    /// <param name="what">What one of them is called: "period".</param>
    /// <param name="problem">What is wrong and what to type; null when the list is right.</param>
    /// <returns>The places of those that can be read, as typed, each once.</returns>
    internal static IReadOnlyList<int> Read(string? text, string[] names, string what, out string? problem)
    {
        problem = null;
        var places = new List<int>();
        foreach (var entry in ListText.Entries(text))
        {
            var place = Array.FindIndex(names, name => string.Equals(Bare(name), Bare(entry), StringComparison.OrdinalIgnoreCase));
            if (place < 0) problem ??= $"has the {what} \"{entry}\", which does not exist. Choose from: {string.Join("; ", names)}.";
            else if (places.Contains(place)) problem ??= $"has the {what} \"{entry}\" twice. Type each once.";
            else places.Add(place);
        }

        return places;
    }

    /// <summary>AllTime, All-time and all time are the same.</summary>
    private static string Bare(string name) => name.Replace(" ", string.Empty).Replace("-", string.Empty);
}
