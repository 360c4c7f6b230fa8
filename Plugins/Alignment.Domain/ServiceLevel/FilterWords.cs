using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>What a policy asks for, in words that follow "unless".</summary>
internal static class FilterWords
{
    /// <summary>"its rating is Hot or Warm and its score is at least 50".</summary>
    public static string Of(PolicyFilter filter)
    {
        var words = new List<string>();
        Add(words, "its rating is", filter.Ratings);
        Add(words, "its source is", filter.Sources);
        Add(words, "its segment is", filter.Segments);
        Add(words, "its country is", filter.Countries);
        Add(words, "it met", filter.Paths);
        if (filter.MinScore is not null || filter.MaxScore is not null) words.Add("its score is " + Range(filter.MinScore, filter.MaxScore));
        if (filter.MinHandoff is not null || filter.MaxHandoff is not null) words.Add("its number is " + Range(filter.MinHandoff, filter.MaxHandoff));
        return string.Join(" and ", words);
    }

    /// <summary>"at least 2", "at most 3", "2 to 3", "2".</summary>
    public static string Range(decimal? least, decimal? most) =>
        most is null ? "at least " + Number(least)
        : least is null ? "at most " + Number(most)
        : least == most ? Number(least)
        : $"{Number(least)} to {Number(most)}";

    private static void Add(List<string> words, string verb, IReadOnlyList<string> entries)
    {
        if (entries.Count > 0) words.Add($"{verb} {string.Join(" or ", entries)}");
    }

    private static string Number(decimal? value) => value!.Value.ToString("0.##", CultureInfo.InvariantCulture);
}
