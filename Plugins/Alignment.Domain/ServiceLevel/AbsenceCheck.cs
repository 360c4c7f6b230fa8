using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>While somebody is away, somebody else who is there follows up.</summary>
public static class AbsenceCheck
{
    /// <param name="others">The other absences that touch the same days.</param>
    /// <returns>Sentences that say what to type; none when the absence can be saved.</returns>
    public static IReadOnlyList<string> Problems(AbsenceDraft draft, IReadOnlyList<AbsenceDraft> others)
    {
        if (draft.Person is not { } person) return ["The absence does not say who is away. Choose the user."];
        if (draft.From is not { } from || draft.Until is not { } until) return [$"The absence of {draft.PersonName} needs its first and its last moment. Fill in From and Until."];
        if (from >= until) return [$"The absence of {draft.PersonName} ends {Moment(until)} and begins {Moment(from)}. Type an end after the beginning."];
        if (draft.Backup is null) return [];
        if (draft.Backup == person) return [$"{draft.PersonName} cannot stand in for themselves. Choose a colleague as backup, or nobody."];
        foreach (var other in others)
        {
            if (other.Id == draft.Id || other.Person != draft.Backup || !other.Overlaps(draft)) continue;
            return LeadsTo(person, other, others, draft)
                ? [$"{draft.PersonName} and {draft.BackupName} would stand in for each other while both are away ({Moment(other.From!.Value)} to {Moment(other.Until!.Value)}). Choose a backup who is there."]
                : [$"{draft.BackupName} is away from {Moment(other.From!.Value)} to {Moment(other.Until!.Value)} and cannot stand in for {draft.PersonName}. Choose a backup who is there, or nobody."];
        }

        return [];
    }

    /// <summary>Whether the backups of this absence, one after the other, lead to the person.</summary>
    private static bool LeadsTo(Guid person, AbsenceDraft absence, IReadOnlyList<AbsenceDraft> others, AbsenceDraft draft)
    {
        var seen = new HashSet<Guid>();
        var backup = absence.Backup;
        while (backup is { } stand && stand != person && seen.Add(stand))
        {
            Guid? next = null;
            foreach (var other in others)
            {
                if (other.Id != draft.Id && other.Person == backup && other.Overlaps(draft)) next = other.Backup;
            }

            backup = next;
        }

        return backup == person;
    }

    private static string Moment(DateTime utc) => utc.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
