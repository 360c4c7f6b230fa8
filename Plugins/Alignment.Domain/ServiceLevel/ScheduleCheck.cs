using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel;

/// <summary>A schedule that is saved can be counted on; everything that stands in the way is told at once.</summary>
public static class ScheduleCheck
{
    /// <param name="others">All other schedules, retired ones included.</param>
    /// <param name="knowsZone">Whether there is a time zone of this Windows or IANA id.</param>
    /// <returns>Ends of sentences that begin with the schedule's name; none when it can be saved.</returns>
    public static IReadOnlyList<string> Problems(TypedSchedule draft, IReadOnlyList<TypedSchedule> others, Func<string, bool> knowsZone)
    {
        var problems = new List<string>();
        if (draft.TimeZone.Length == 0 && draft.BasedOn is null) problems.Add("has no time zone. Type one, such as Europe/Berlin or Eastern Standard Time.");
        else if (draft.TimeZone.Length > 0 && !knowsZone(draft.TimeZone)) problems.Add($"has the time zone \"{draft.TimeZone}\", which is not known. Type a Windows or IANA id, such as W. Europe Standard Time or Europe/Berlin.");
        var isOpen = draft.BasedOn is not null && !draft.HasOwnWeek;
        for (var day = 0; day < draft.Hours.Count; day++)
        {
            isOpen |= OfficeHours.Read(draft.Hours[day], out var unreadable).Count > 0 || unreadable is not null;
            if (unreadable is not null) problems.Add($"has hours on {Weekday.Name(day)} that are wrong: {unreadable}");
        }

        if (!isOpen) problems.Add("is never open. Type the hours of at least one day, such as 09:00-17:00, or base it on another schedule.");
        if (Circle(draft, others) is { } circle) problems.Add(circle);
        if (draft.IsRetired) return problems;
        foreach (var other in others)
        {
            if (other.IsRetired || other.Id == draft.Id) continue;
            if (draft.IsDefault && other.IsDefault) problems.Add($"cannot be the organisation's hours as well: \"{other.Name}\" is. Untick it there first.");
            if (draft.User is not null && draft.User == other.User) problems.Add($"is for a person who has the schedule \"{other.Name}\" already. Change that one, or retire it.");
            if (draft.Team is not null && draft.Team == other.Team) problems.Add($"is for a team that has the schedule \"{other.Name}\" already. Change that one, or retire it.");
            foreach (var country in ListText.Entries(draft.Countries))
            {
                if (ListText.Has(other.Countries, country)) problems.Add($"is for the country {country}, which has the schedule \"{other.Name}\" already. Leave the country out here or there.");
            }
        }

        return problems;
    }

    private static string? Circle(TypedSchedule draft, IReadOnlyList<TypedSchedule> others)
    {
        if (draft.BasedOn == draft.Id) return "is based on itself. Choose another schedule, or none.";
        var names = new List<string>();
        var next = draft.BasedOn;
        while (next is { } id && id != draft.Id)
        {
            TypedSchedule? above = null;
            foreach (var other in others)
            {
                if (other.Id == id) above = other;
            }

            if (above is null || names.Count > others.Count) return null;
            names.Add($"\"{above.Name}\"");
            next = above.BasedOn;
        }

        return next is null ? null : $"is based on {string.Join(", which is based on ", names)}, which is based on it again. Choose a schedule that stands by itself.";
    }
}
