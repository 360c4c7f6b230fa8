namespace Alignment.Domain.ServiceLevel;

/// <summary>A step of a ladder does something that its timer allows, to somebody who can be found.</summary>
public static class EscalationCheck
{
    /// <param name="timer">What the policy is for; null when the policy does not say yet.</param>
    /// <param name="others">The other steps of the policy.</param>
    /// <returns>Ends of sentences that begin with the step's name; none when it can be saved.</returns>
    public static IReadOnlyList<string> Problems(EscalationDraft draft, TimerKind? timer, IReadOnlyList<EscalationDraft> others)
    {
        var problems = new List<string>();
        if (draft.Percent is not >= 1) problems.Add("does not say when. Type a percentage of the target: 100 is the deadline.");
        if (draft.Action is not { } action)
        {
            problems.Add("does not say what happens. Choose an action.");
            return problems;
        }

        if (timer is { } kind && Forbidden(action, kind) is { } forbidden) problems.Add(forbidden);
        if (Addressee(draft, action) is { } missing) problems.Add(missing);
        foreach (var other in others)
        {
            if (other.Id == draft.Id || other.Percent != draft.Percent || other.Action != action || !SameAddressee(draft, other)) continue;
            problems.Add($"does the same as \"{other.Name}\" at {draft.Percent} %. Change the percentage, the action or the recipient, or delete one of them.");
            break;
        }

        return problems;
    }

    private static string? Forbidden(EscalationAction action, TimerKind timer) => action switch
    {
        EscalationAction.ReturnToMarketing or EscalationAction.AcceptForSales when timer is not (TimerKind.FirstFollowUp or TimerKind.Decision) =>
            "moves the lead, which only the timers First Follow-up and Decision may do: later sales have decided. Choose Notify, Create Task or Reassign.",
        EscalationAction.Reassign when timer is not (TimerKind.FirstFollowUp or TimerKind.Decision or TimerKind.Work or TimerKind.Attempts) =>
            "reassigns the lead, which only sales' timers may do (First Follow-up, Decision, Work, Attempts). Choose Notify or Create Task.",
        _ => null,
    };

    private static string? Addressee(EscalationDraft draft, EscalationAction action)
    {
        if (action is EscalationAction.ReturnToMarketing or EscalationAction.AcceptForSales) return null;
        return draft.Recipient switch
        {
            null => "does not say whom it goes to. Choose a recipient.",
            EscalationRecipient.NamedUser when draft.User is null => "goes to a named user, but names none. Choose the user.",
            EscalationRecipient.NamedTeam when draft.Team is null => "goes to a named team, but names none. Choose the team.",
            EscalationRecipient.Owner when action == EscalationAction.Reassign => "reassigns the lead to the owner it has. Choose Backup, Owner's Manager, a named user or a named team.",
            _ => null,
        };
    }

    private static bool SameAddressee(EscalationDraft one, EscalationDraft other) =>
        one.Action is EscalationAction.ReturnToMarketing or EscalationAction.AcceptForSales
        || (one.Recipient == other.Recipient
            && (one.Recipient != EscalationRecipient.NamedUser || one.User == other.User)
            && (one.Recipient != EscalationRecipient.NamedTeam || one.Team == other.Team));
}
