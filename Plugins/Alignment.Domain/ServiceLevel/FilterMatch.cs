using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>Whether a hand-off fits the filter of a policy, and in which words.</summary>
public static class FilterMatch
{
    /// <summary>What does not fit, in one word; null when everything does. An unknown fact never fits what asks for it.</summary>
    public static string? Misses(PolicyFilter filter, PassFacts facts) =>
        !Any(filter.Ratings, facts.Rating) ? "rating"
        : !Any(filter.Sources, facts.Source) ? "source"
        : !Any(filter.Segments, facts.Segments) ? "segment"
        : !Any(filter.Countries, facts.Country) ? "country"
        : !Any(filter.Paths, facts.Paths) ? "path"
        : filter.MinScore is { } least && !(facts.Score >= least) || filter.MaxScore is { } most && !(facts.Score <= most) ? "score"
        : facts.HandoffNumber < (filter.MinHandoff ?? 0) || facts.HandoffNumber > (filter.MaxHandoff ?? int.MaxValue) ? "hand-off number"
        : null;

    /// <summary>Why it fits: "rating is Hot, hand-off 2 or later"; "takes every hand-off".</summary>
    public static string Why(PolicyFilter filter, PassFacts facts)
    {
        var words = new List<string>();
        Say(words, "rating is", filter.Ratings, facts.Rating);
        Say(words, "source is", filter.Sources, facts.Source);
        Say(words, "segment is", filter.Segments, facts.Segments);
        Say(words, "country is", filter.Countries, facts.Country);
        Say(words, "met", filter.Paths, facts.Paths);
        if (filter.MinScore is not null || filter.MaxScore is not null)
            words.Add($"score {Number(facts.Score)} is in {Number(filter.MinScore)}–{Number(filter.MaxScore)}");
        if (filter.MinHandoff is not null || filter.MaxHandoff is not null) words.Add($"hand-off number is {facts.HandoffNumber}");
        return words.Count == 0 ? "takes every hand-off" : string.Join(", ", words);
    }

    /// <summary>How many things it asks for.</summary>
    public static int Demands(PolicyFilter filter)
    {
        var count = filter.MinScore is null && filter.MaxScore is null ? 0 : 1;
        if (filter.MinHandoff is not null || filter.MaxHandoff is not null) count++;
        foreach (var list in new[] { filter.Ratings, filter.Sources, filter.Segments, filter.Countries, filter.Paths })
            if (list.Count > 0) count++;
        return count;
    }

    private static bool Any(IReadOnlyList<string> asked, IReadOnlyList<string> known) => asked.Count == 0 || First(asked, known) is not null;

    private static string? First(IReadOnlyList<string> asked, IReadOnlyList<string> known)
    {
        foreach (var one in asked)
            foreach (var fact in known)
                if (string.Equals(one.Trim(), fact, StringComparison.OrdinalIgnoreCase)) return one.Trim();
        return null;
    }

    private static void Say(List<string> words, string verb, IReadOnlyList<string> asked, IReadOnlyList<string> known)
    {
        if (First(asked, known) is { } hit) words.Add($"{verb} {hit}");
    }

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "any";
}
