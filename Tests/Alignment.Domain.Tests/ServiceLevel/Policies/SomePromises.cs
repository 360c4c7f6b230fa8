using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

/// <summary>A few random policies of a small world, and every hand-off that this world can tell apart.</summary>
internal sealed class SomePromises(int seed)
{
    private static readonly string[] Ratings = ["Hot", "Cold"];
    private static readonly string[] Paths = ["Call", "Demo"];
    private static readonly decimal?[] Scores = [null, -5, 0, 5, 10, 15];

    private readonly Random random = new(seed);

    public static IEnumerable<DateTime> Moments => Enumerable.Range(0, 4).Select(day => Promise.Now.AddDays(day));

    public static IEnumerable<PassFacts> Handoffs =>
        from rating in Ratings.Append("")
        from paths in new string[][] { [], ["Call"], ["Demo"], Paths }
        from score in Scores
        from number in Enumerable.Range(1, 4)
        select new PassFacts { Rating = rating.Length == 0 ? [] : [rating], Paths = paths, Score = score, HandoffNumber = number };

    public List<SlaPolicy> Policies() => [.. Enumerable.Range(0, 2 + random.Next(4)).Select(place => Promise.Of($"{(char)('A' + place)}", 10 * (1 + random.Next(3)), Filter(), from: Day(), to: Day(4)))
        .Where(policy => !(policy.From >= policy.To))];

    private PolicyFilter Filter()
    {
        var (least, first) = (Sometimes(0, 10), Sometimes(1, 2));
        return new PolicyFilter
        {
            Ratings = Some(Ratings),
            Paths = Some(Paths),
            MinScore = least,
            MaxScore = Sometimes(least ?? 0, 10),
            MinHandoff = (int?)first,
            MaxHandoff = (int?)Sometimes(first ?? 1, 3),
        };
    }

    private string[] Some(string[] all) => random.Next(2) == 0 ? [] : [.. all.Where(_ => random.Next(2) == 0)];

    private decimal? Sometimes(decimal one, decimal other) => random.Next(3) > 0 ? null : random.Next(2) == 0 ? one : Math.Max(one, other);

    private DateTime? Day(int until = 2) => random.Next(3) > 0 ? null : Promise.Now.AddDays(random.Next(-1, until));
}
