using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.Qualification;

/// <summary>The counting facts of one definition: one request a source, whatever the number of windows.</summary>
internal sealed class ActivityCounts
{
    private readonly ILookup<string, int> places;
    private readonly int[] days;

    public ActivityCounts(string[] columns)
    {
        days = columns.Select(ActivityPath.DaysOf).ToArray();
        places = Enumerable.Range(0, columns.Length)
            .Where(place => ActivityPath.IsPath(columns[place]))
            .ToLookup(place => ActivityPath.SourceOf(columns[place]), StringComparer.OrdinalIgnoreCase);
    }

    public bool Read(string table) => places.Any(source => ActivitySource.Find(source.Key)?.Table == table);

    /// <param name="lead">Nothing has happened yet to a lead that is not stored.</param>
    public void Fill(Occasion on, Guid lead, Fact[] facts)
    {
        foreach (var source in places)
        {
            var happened = lead == Guid.Empty
                ? []
                : ActivitySource.Find(source.Key)!.Since(on.AsSystem, lead, on.Now.AddDays(-source.Max(place => days[place])));
            foreach (var place in source)
            {
                var since = on.Now.AddDays(-days[place]);
                facts[place] = Fact.Number(happened.Count(at => at >= since && at <= on.Now));
            }
        }
    }
}
