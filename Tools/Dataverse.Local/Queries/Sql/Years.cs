using System.Collections.Concurrent;
using System.Globalization;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL for the year of a moment. Decided by where years begin, for taking a date apart costs more than grouping by it.</summary>
static class Years
{
    const int First = 1990;
    const int Last = 2060;

    static readonly ConcurrentDictionary<string, List<(long From, int Value)>> known = new();

    /// <param name="column">Seconds since 1970.</param>
    /// <param name="zone">Whose calendar; UTC when the column holds wall clocks.</param>
    public static string Expression(string column, TimeZoneInfo zone)
    {
        var years = known.GetOrAdd(zone.Id, _ => [.. Enumerable.Range(First, Last - First + 1).Select(year => (Moments.Seconds(Moments.ToUtc(new DateTime(year, 1, 1), zone)), year))]);
        var local = zone == TimeZoneInfo.Utc ? column : $"({column} + {DateParts.Offset(column, zone)})";
        return string.Create(CultureInfo.InvariantCulture,
            $"(CASE WHEN {column} IS NULL THEN NULL WHEN {column} >= {years[0].From} AND {column} < {years[^1].From} THEN {Steps.Expression(column, years)} ELSE {DateParts.Part("%Y", local)} END)");
    }
}
