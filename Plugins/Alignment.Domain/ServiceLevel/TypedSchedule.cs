namespace Alignment.Domain.ServiceLevel;

/// <summary>A schedule as people typed it: texts that may be wrong, and what it is based on.</summary>
public sealed class TypedSchedule
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Windows or IANA id; empty where the schedule takes that of the one it is based on.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>Monday to Sunday: "09:00-12:00, 13:00-17:00"; empty is closed.</summary>
    public IReadOnlyList<string> Hours { get; init; } = [];

    public Guid? BasedOn { get; init; }

    public Guid? User { get; init; }

    public Guid? Team { get; init; }

    public string Countries { get; init; } = "";

    public bool IsDefault { get; init; }

    public bool IsRetired { get; init; }

    public IReadOnlyList<TypedException> Exceptions { get; init; } = [];

    /// <summary>Whether it has hours of its own on any day: then the whole week is its own.</summary>
    public bool HasOwnWeek
    {
        get
        {
            foreach (var day in Hours)
            {
                if (day.Length > 0) return true;
            }

            return false;
        }
    }
}
