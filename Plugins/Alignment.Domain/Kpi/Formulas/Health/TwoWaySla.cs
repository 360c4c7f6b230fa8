namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Whichever side keeps its promises less: sales their follow-up, decisions and work, or marketing their answers. The lower of
/// the two, so that neither can hide behind the other. Percent, per clock, cohort by due instant. A side of which nothing was
/// due has broken nothing: the other one's figure stands.
/// </summary>
public sealed class TwoWaySla() : DerivedFormula("TWO_WAY", KpiGrain.Timer, KpiBasis.Cohort, KpiUnit.Percent, "promises due", Cuts.None)
{
    private static readonly string[] sales = ["SLA_FOLLOWUP", "SLA_DECISION", "SLA_WORK"];
    private static readonly string[] marketing = ["SLA_ANSWER"];

    public override IReadOnlyList<string> Needs => [.. sales, .. marketing];

    public override bool HasInterval => true;

    public override KpiCount? From(IKpiLookup figures)
    {
        if (Needs.Any(code => figures.Of(code) is null)) return null;
        var ours = Side(figures, sales);
        var theirs = Side(figures, marketing);
        if (Value(ours) is not { } one) return theirs;
        return Value(theirs) is not { } other || one <= other ? ours : theirs;
    }

    private static KpiCount Side(IKpiLookup figures, string[] codes) =>
        codes.Select(code => figures.Of(code)!).Aggregate(None, (sum, count) => sum.Plus(count));
}
