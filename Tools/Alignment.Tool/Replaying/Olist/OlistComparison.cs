using Microsoft.Xrm.Sdk;
using static Alignment.Tool.Replaying.CellText;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Olist;

/// <summary>Holds the ledger against the leads of Olist, row by row and column by column.</summary>
internal sealed class OlistComparison(IReadOnlyList<OlistRow> rows, IReadOnlyList<Entity> handoffs)
{
    public static IReadOnlyList<ReplayCount> Counts(IReadOnlyList<OlistRow> rows, IReadOnlyList<Entity> handoffs) =>
    [
        new("hand-offs", rows.Count, handoffs.Count),
        new("accepted", rows.Count(row => row.Deal is not null), handoffs.Count(row => row.Contains(T.Handoff.AcceptedOn))),
        new("won", rows.Count(row => row.Deal is not null), handoffs.Count(row => row.Contains(T.Handoff.WonOn))),
        new("won before", rows.Count(row => row.IsWonBeforeContact), handoffs.Count(row => row.GetAttributeValue<DateTime?>(T.Handoff.WonOn) < row.GetAttributeValue<DateTime>(T.Handoff.HandedOffOn))),
        new("not decided", rows.Count(row => row.Deal is null), handoffs.Count(row => row.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome)?.Value == T.Outcome.Pending)),
        new("revenue, BRL", (int)rows.Sum(row => row.Deal?.Revenue ?? 0), (int)handoffs.Sum(row => row.GetAttributeValue<decimal?>(T.Handoff.WonAmount) ?? 0)),
    ];

    public IEnumerable<Difference> Differences()
    {
        var there = handoffs.ToLookup(row => row.GetAttributeValue<EntityReference>(T.Handoff.Lead)?.Id ?? Guid.Empty);
        foreach (var row in rows)
        {
            var found = there[row.LeadId].ToList();
            if (found.Count != 1)
            {
                yield return new Difference(row.Line, row.Lead, 1, "hand-off", "1", Number(found.Count));
                continue;
            }

            foreach (var (what, file, ledger) in Columns(row, found[0]))
            {
                if (file != ledger) yield return new Difference(row.Line, row.Lead, 1, what, file, ledger);
            }
        }
    }

    private static IEnumerable<(string What, string File, string Ledger)> Columns(OlistRow row, Entity handoff)
    {
        yield return ("origin", row.Origin ?? None, handoff.GetAttributeValue<string>(T.Handoff.Source) ?? None);
        yield return ("landing page", row.LandingPage, handoff.GetAttributeValue<string>(T.Handoff.LandingPage) ?? None);
        yield return ("handed off", At(row.Contacted), At(handoff, T.Handoff.HandedOffOn));
        yield return ("accepted", At(row.Closed), At(handoff, T.Handoff.AcceptedOn));
        yield return ("won", At(row.Deal?.Won), At(handoff, T.Handoff.WonOn));
        yield return ("amount", Amount(row.Deal?.Revenue), Amount(handoff.GetAttributeValue<decimal?>(T.Handoff.WonAmount)));
        if (row.Deal is not { } deal) yield break;
        yield return ("owner", OlistPeople.NameOf(deal.Sdr), handoff.GetAttributeValue<EntityReference>(T.Handoff.OwnerUser)?.Name ?? None);
        yield return ("seller", OlistPeople.NameOf(deal.Sr), handoff.GetAttributeValue<EntityReference>(T.Handoff.Seller)?.Name ?? None);
    }
}
