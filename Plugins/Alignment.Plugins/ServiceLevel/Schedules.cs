using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// Whose hours count. Read at most once in thirty seconds, two requests. A retired schedule is still found by its id, for the
/// clocks that run on it, but chosen for nobody.
/// </summary>
internal sealed class Schedules
{
    private static readonly Remembered<List<ScheduleRow>> Known = new((on, _) => ScheduleReader.Read(on));

    private readonly Occasion on;
    private readonly List<ScheduleRow> rows;
    private readonly Dictionary<Guid, ScheduleInForce> asked = [];

    private Schedules(Occasion on, List<ScheduleRow> rows)
    {
        this.on = on;
        this.rows = rows;
    }

    public static Schedules Of(Occasion on) => new(on, Known.Of(on));

    public static void Forget(Occasion on) => Known.Forget(on);

    /// <summary>The organisation's hours; null while nobody said which.</summary>
    public ScheduleInForce? Default => First(schedule => schedule.IsDefault);

    public IEnumerable<ScheduleInForce> Active => rows.FindAll(row => !row.Typed.IsRetired).ConvertAll(row => InForce(row)!);

    public ScheduleInForce? Find(Guid id) => InForce(rows.Find(row => row.Typed.Id == id));

    /// <summary>The person's own hours, else those of one of their teams, else the organisation's.</summary>
    public ScheduleInForce? ForUser(Guid user) =>
        First(schedule => schedule.User == user)
        ?? (rows.Exists(row => row.Typed.Team is not null) ? First(schedule => schedule.Team is { } team && Person.Of(on, user).IsIn(team)) : null)
        ?? Default;

    /// <summary>The team's hours, else the organisation's.</summary>
    public ScheduleInForce? ForTeam(Guid team) => First(schedule => schedule.Team == team) ?? Default;

    /// <summary>The hours for a country as a lead has it, else the organisation's.</summary>
    public ScheduleInForce? ForCountry(string? country) =>
        (country?.Trim() is { Length: > 0 } named ? First(schedule => ListText.Has(schedule.Countries, named)) : null) ?? Default;

    /// <summary>Schedules that were applied to clocks that ran already, with the revision that was.</summary>
    public IEnumerable<KeyValuePair<Guid, int>> Applied => rows.Where(row => row.AppliedRevision > 0).Select(row => new KeyValuePair<Guid, int>(row.Typed.Id, row.AppliedRevision));

    private ScheduleInForce? First(Predicate<TypedSchedule> fits) => InForce(rows.Find(row => !row.Typed.IsRetired && fits(row.Typed)));

    private ScheduleInForce? InForce(ScheduleRow? row)
    {
        if (row is null) return null;
        if (!asked.TryGetValue(row.Typed.Id, out var schedule)) asked[row.Typed.Id] = schedule = new ScheduleInForce(on, row, rows);
        return schedule;
    }
}
