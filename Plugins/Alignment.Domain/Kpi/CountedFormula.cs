namespace Alignment.Domain.Kpi;

/// <summary>A figure that is counted from what happened in a period.</summary>
public abstract class CountedFormula : KpiFormula
{
    public abstract KpiCount Count(IPeriodFacts facts, KpiTerms terms);
}
