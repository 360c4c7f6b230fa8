using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>
/// The figures both teams look at, counted twice: from the file, and from the ledger alone. Rejected is what says something
/// about the lead (recycle, disqualify, duplicate); returned is counted apart; decided is accepted, rejected or returned.
/// </summary>
internal static class OverlayCounts
{
    private static readonly int[] Rejections = [T.Disposition.Recycle, T.Disposition.Disqualify, T.Disposition.Duplicate];
    private static readonly int[] Returns = [T.Disposition.FixData, T.Disposition.ReRoute];

    public static IReadOnlyList<ReplayCount> Of(IReadOnlyList<OverlayRow> rows, IReadOnlyList<Entity> handoffs, IReadOnlyDictionary<Guid, FollowUpClock> clocks) =>
    [
        new("hand-offs", rows.Count, handoffs.Count),
        new("leads", rows.Select(row => row.LeadId).Distinct().Count(), handoffs.Select(Lead).Distinct().Count()),
        Both("first touches", row => row.FirstTouch is not null, row => row.Contains(T.Handoff.FirstTouchOn), rows, handoffs),
        Both("accepted", row => row.Accepted is not null, row => row.Contains(T.Handoff.AcceptedOn), rows, handoffs),
        Both("rejected", row => Among(row.Reason?.Disposition, Rejections), row => Among(Disposition(row), Rejections), rows, handoffs),
        Both("returned", row => Among(row.Reason?.Disposition, Returns), row => Among(Disposition(row), Returns), rows, handoffs),
        Both("recycled", row => row.Reason?.Rests == true, row => Disposition(row) == T.Disposition.Recycle, rows, handoffs),
        Both("disqualified", row => row.Reason?.Disposition == T.Disposition.Disqualify, row => Disposition(row) == T.Disposition.Disqualify, rows, handoffs),
        Both("duplicates", row => row.Reason?.Disposition == T.Disposition.Duplicate, row => Disposition(row) == T.Disposition.Duplicate, rows, handoffs),
        Both("decided", row => row.Accepted is not null || row.Rejected is not null, row => row.Contains(T.Handoff.AcceptedOn) || row.Contains(T.Handoff.RejectedOn), rows, handoffs),
        Both("not decided", row => row.Accepted is null && row.Rejected is null, row => Outcome(row) == T.Outcome.Pending, rows, handoffs),
        Both("won", row => row.Won is not null, row => Outcome(row) == T.Outcome.Won, rows, handoffs),
        .. Promises(rows, clocks),
    ];

    /// <summary>Only where the file says when each was due.</summary>
    private static IEnumerable<ReplayCount> Promises(IReadOnlyList<OverlayRow> rows, IReadOnlyDictionary<Guid, FollowUpClock> clocks)
    {
        if (rows.Any(row => row.Due is null)) yield break;
        yield return new("SLA met", rows.Count(row => row.FirstTouch <= row.Due), clocks.Values.Count(clock => clock.IsMet));
        yield return new("SLA breached", rows.Count(row => !(row.FirstTouch <= row.Due)), clocks.Values.Count(clock => clock.IsBreached));
    }

    private static ReplayCount Both(string what, Func<OverlayRow, bool> file, Func<Entity, bool> ledger, IReadOnlyList<OverlayRow> rows, IReadOnlyList<Entity> handoffs) =>
        new(what, rows.Count(file), handoffs.Count(ledger));

    private static bool Among(int? disposition, int[] some) => disposition is { } given && some.Contains(given);

    private static Guid? Lead(Entity row) => row.GetAttributeValue<EntityReference>(T.Handoff.Lead)?.Id;

    private static int? Disposition(Entity row) => row.GetAttributeValue<OptionSetValue>(T.Handoff.Disposition)?.Value;

    private static int? Outcome(Entity row) => row.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome)?.Value;
}
