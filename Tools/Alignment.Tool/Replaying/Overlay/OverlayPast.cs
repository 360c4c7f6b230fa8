using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>The overlay: every touch, decision, rest and deal of each hand-off, with the promise that was made for it.</summary>
internal sealed class OverlayPast : IPast
{
    private readonly IReadOnlyList<OverlayRow> rows;
    private readonly IReadOnlyList<LeadStep> steps;

    /// <exception cref="Terminal.ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public OverlayPast(string folder, int? leads)
    {
        rows = OverlayFile.Read(folder, leads);
        steps = LeadStep.InOrder(rows);
        Ends = rows.Select(row => row.Due).OfType<DateTime>().Append(steps[^1].At).Max().Date.AddDays(1);
    }

    public string Title => $"{rows.Count:N0} hand-offs";

    public int Rows => rows.Count;

    public DateTime Begins => steps[0].At;

    public DateTime Ends { get; }

    public (string Code, string Name, string Symbol) Currency => Olist.BrazilianReal.Currency;

    public IReadOnlyList<ReplayStep> Prepare(LocalDataverse dataverse)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        var origins = new OriginSolution([.. rows.Select(row => row.Origin).Distinct().Order(StringComparer.Ordinal)]);
        using (var zip = origins.Zip()) dataverse.Import(zip);
        AdmittingDefinition.Activate(admin);
        ReplaySettings.Choose(admin);
        OverlayPromises.Make(admin, rows);
        var player = new LeadPlayer(admin, new EntityReference(T.TransactionCurrency.Table, dataverse.BaseCurrencyId), origins);
        return [.. steps.Select(step => new ReplayStep(step.At, step.Row.Line, step.Row.Lead, step.Row.Number, step.Kind.ToString(), () => player.Play(step)))];
    }

    public (IReadOnlyList<ReplayCount> Counts, IReadOnlyList<Difference> Differences) Compare(IOrganizationService admin)
    {
        var handoffs = ReplayedLedger.Handoffs(admin);
        var clocks = FollowUpClocks.Of(admin, Ends);
        return (OverlayCounts.Of(rows, handoffs, clocks), [.. new LedgerComparison(rows, handoffs, clocks).Differences()]);
    }
}
