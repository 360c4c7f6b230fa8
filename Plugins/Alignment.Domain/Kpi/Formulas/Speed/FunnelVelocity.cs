namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What the funnel yields a day: new opportunities × win rate × average deal ÷ median days of a cycle. Money a day, per
/// opportunity, event. Not applicable as soon as one of the four is.
/// </summary>
public sealed class FunnelVelocity() : DerivedFormula("FUNNEL_VELOCITY", KpiGrain.Opportunity, KpiBasis.Event, KpiUnit.MoneyPerDay, "won deals", Cuts.None)
{
    private const string Opportunities = "MQL_OPP_EVENT";
    private const string WinRate = "WIN_RATE";
    private const string AverageDeal = "AVERAGE_DEAL";
    private const string CycleDays = "CYCLE_DAYS";

    public override IReadOnlyList<string> Needs => [Opportunities, WinRate, AverageDeal, CycleDays];

    public override KpiUnit DenominatorUnit => KpiUnit.Days;

    public override KpiCount? From(IKpiLookup figures)
    {
        if (figures.Of(Opportunities) is not { } opportunities || figures.Of(WinRate) is not { } deals) return null;
        if (figures.ValueOf(WinRate) is not { } rate || figures.ValueOf(AverageDeal) is not { } amount || figures.ValueOf(CycleDays) is not { } days || days <= 0) return None;
        return new KpiCount(opportunities.Numerator * rate / 100 * amount, days, deals.N);
    }
}
