using Microsoft.Xrm.Sdk;
using static Alignment.Tool.Replaying.CellText;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>Holds the ledger against the file, row by row and column by column.</summary>
internal sealed class LedgerComparison(IReadOnlyList<OverlayRow> rows, IReadOnlyList<Entity> handoffs, IReadOnlyDictionary<Guid, FollowUpClock> clocks)
{
    public IEnumerable<Difference> Differences()
    {
        var there = handoffs.ToLookup(row => (row.GetAttributeValue<EntityReference>(T.Handoff.Lead)?.Id ?? Guid.Empty, row.GetAttributeValue<int>(T.Handoff.Number)));
        foreach (var row in rows)
        {
            var found = there[(row.LeadId, row.Number)].ToList();
            if (found.Count != 1) yield return new Difference(row.Line, row.Lead, row.Number, "hand-off", "1", Number(found.Count));
            else foreach (var difference in Compare(row, found[0])) yield return difference;
        }

        var told = rows.Select(row => (row.LeadId, row.Number)).ToHashSet();
        foreach (var extra in there.Where(group => !told.Contains(group.Key)))
            yield return new Difference(0, extra.Key.Item1.ToString("N"), extra.Key.Item2, "hand-off", None, Number(extra.Count()));
    }

    private IEnumerable<Difference> Compare(OverlayRow row, Entity handoff)
    {
        foreach (var (what, file, ledger) in Columns(row, handoff))
        {
            if (file != ledger) yield return new Difference(row.Line, row.Lead, row.Number, what, file, ledger);
        }
    }

    /// <summary>The day of a rest is what the file knows; who does not rest has none in the ledger.</summary>
    private IEnumerable<(string What, string File, string Ledger)> Columns(OverlayRow row, Entity handoff)
    {
        yield return ("origin", row.Origin, handoff.GetAttributeValue<string>(T.Handoff.Source) ?? None);
        yield return ("handed off", At(row.HandedOff), At(handoff, T.Handoff.HandedOffOn));
        if (row.Due is not null) yield return ("due", At(row.Due), At(clocks.GetValueOrDefault(handoff.Id)?.Due));
        yield return ("first touch", At(row.FirstTouch), At(handoff, T.Handoff.FirstTouchOn));
        yield return ("accepted", At(row.Accepted), At(handoff, T.Handoff.AcceptedOn));
        yield return ("rejected", At(row.Rejected), At(handoff, T.Handoff.RejectedOn));
        yield return ("reason", row.Reason?.Code ?? None, handoff.GetAttributeValue<string>(T.Handoff.RejectionCode) ?? None);
        yield return ("disposition", ReplayedReason.Word(row.Reason?.Disposition), ReplayedReason.Word(handoff.GetAttributeValue<OptionSetValue>(T.Handoff.Disposition)?.Value));
        yield return ("rests until", Day(row.Reason?.Rests == true ? row.RecycleOn : null), Day(handoff.GetAttributeValue<DateTime?>(T.Handoff.RecycleOn)));
        yield return ("won", At(row.Won), At(handoff, T.Handoff.WonOn));
        yield return ("amount", Amount(row.Revenue), Amount(row.Won is not null && row.Revenue is null ? null : handoff.GetAttributeValue<decimal?>(T.Handoff.WonAmount)));
        yield return ("policy", "replay", handoff.GetAttributeValue<string>(T.Handoff.Policy) ?? None);
    }
}
