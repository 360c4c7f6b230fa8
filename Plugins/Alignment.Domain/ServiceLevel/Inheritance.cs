namespace Alignment.Domain.ServiceLevel;

/// <summary>What a schedule takes from the ones it is based on.</summary>
public static class Inheritance
{
    /// <summary>The schedule itself, then what it is based on, nearest first. A circle ends where it closes.</summary>
    public static IReadOnlyList<TypedSchedule> Chain(TypedSchedule schedule, Func<Guid, TypedSchedule?> find)
    {
        var chain = new List<TypedSchedule>();
        for (var next = schedule; next is not null && !chain.Exists(seen => seen.Id == next.Id); next = next.BasedOn is { } above ? find(above) : null)
            chain.Add(next);
        return chain;
    }

    /// <summary>The first time zone in the chain.</summary>
    public static string TimeZone(IReadOnlyList<TypedSchedule> chain)
    {
        foreach (var one in chain)
        {
            if (one.TimeZone.Length > 0) return one.TimeZone;
        }

        return "";
    }

    /// <summary>The week of the first in the chain that has hours on any day; else closed every day.</summary>
    public static IReadOnlyList<string> Week(IReadOnlyList<TypedSchedule> chain)
    {
        foreach (var one in chain)
        {
            if (one.HasOwnWeek) return one.Hours;
        }

        return chain[0].Hours;
    }

    /// <summary>The exceptions of all that fall into these local dates, both included; on one date the nearest wins.</summary>
    public static IReadOnlyDictionary<DateTime, TypedException> Exceptions(IReadOnlyList<TypedSchedule> chain, DateTime first, DateTime last)
    {
        var dates = new Dictionary<DateTime, TypedException>();
        foreach (var one in chain)
        {
            foreach (var exception in one.Exceptions)
            {
                var until = exception.Last < last ? exception.Last : last;
                for (var date = exception.First > first ? exception.First : first; date <= until; date = date.AddDays(1))
                {
                    if (!dates.ContainsKey(date)) dates[date] = exception;
                }
            }
        }

        return dates;
    }
}
