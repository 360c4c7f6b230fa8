using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A schedule that clocks run on, with what it takes from the ones it is based on.</summary>
internal sealed class ScheduleInForce
{
    private readonly Occasion on;
    private readonly ScheduleRow row;
    private readonly List<ScheduleRow> chain;
    private readonly IReadOnlyList<TypedSchedule> typed;
    private BusinessCalendar? calendar;

    public ScheduleInForce(Occasion on, ScheduleRow row, List<ScheduleRow> all)
    {
        this.on = on;
        this.row = row;
        typed = Inheritance.Chain(row.Typed, id => all.Find(one => one.Typed.Id == id)?.Typed);
        chain = all.FindAll(one => typed.Contains(one.Typed));
    }

    public Guid Id => row.Typed.Id;

    public string Name => row.Typed.Name;

    public bool IsRetired => row.Typed.IsRetired;

    public int Revision => row.Revision;

    /// <summary>The last revision that was applied to clocks that ran already.</summary>
    public int AppliedRevision => row.AppliedRevision;

    /// <summary>As people typed it, Windows or IANA.</summary>
    public string TimeZone => Inheritance.TimeZone(typed);

    /// <summary>From two years before the year of the operation to twelve after it. Hours that cannot be read count as always open.</summary>
    public BusinessCalendar Calendar => calendar ??= Calendars.Of(on, Id, Name, typed, Stamp);

    /// <summary>A calendar that holds these years; one that reaches further than usual is built for this question only.</summary>
    public BusinessCalendar CalendarOf(int firstYear, int lastYear) =>
        Calendar.FirstYear <= firstYear && lastYear <= Calendar.LastYear ? Calendar : new CalendarDraft(typed, firstYear, lastYear).Build(out _);

    /// <summary>What an administrator should mend: hours that cannot be read, a year without holidays (this one or the next); null for nothing.</summary>
    public string? Warning(DateTime now) => new CalendarDraft(typed, now.Year, now.Year + 1).Warning;

    /// <summary>Whether it takes anything from that schedule, directly or through others.</summary>
    public bool IsBasedOn(ScheduleRow other) => other != row && chain.Contains(other);

    /// <summary>The exception on a local date, with its name; null on an ordinary day.</summary>
    public TypedException? ExceptionOn(DateTime date)
    {
        foreach (var one in typed)
        {
            foreach (var exception in one.Exceptions)
            {
                if (exception.Covers(date)) return exception;
            }
        }

        return null;
    }

    /// <summary>Changes with every row that the calendar was made of: a row version never goes back.</summary>
    private string Stamp
    {
        get
        {
            long last = 0;
            var rows = 0;
            foreach (var one in chain)
            {
                last = Math.Max(last, one.LastVersion);
                rows += 1 + one.Exceptions.Count;
            }

            return $"{last}:{rows}";
        }
    }
}
