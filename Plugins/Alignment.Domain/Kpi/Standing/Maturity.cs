namespace Alignment.Domain.Kpi;

/// <summary>How much of a cohort has been watched for as long as the KPI asks: younger cohorts look worse than they are.</summary>
public sealed class Maturity
{
    private Maturity(decimal share, DateTime? maturedOn)
    {
        Share = share;
        MaturedOn = maturedOn;
    }

    /// <summary>The part of the period's time, until now, that lies back for long enough: 0 to 100.</summary>
    public decimal Share { get; }

    /// <summary>When the last of the period will have been watched for long enough, UTC; null for all time.</summary>
    public DateTime? MaturedOn { get; }

    public bool IsMature => Share >= 100;

    /// <param name="now">UTC.</param>
    /// <param name="first">When the first thing happened, UTC: where all time begins; null when that is not known.</param>
    /// <returns>Null when nothing is watched: no cohort, no horizon, or nobody knows when all time began.</returns>
    public static Maturity? Of(KpiFormula formula, KpiTerms terms, Period period, DateTime now, DateTime? first = null)
    {
        var days = formula.HorizonDays(terms);
        if (formula.Basis != KpiBasis.Cohort || days <= 0) return null;
        var isAll = period.Kind == PeriodKind.AllTime;
        if (isAll && first is null) return null;
        var start = isAll ? first!.Value : period.Start;
        var end = isAll ? now : period.End;
        DateTime? maturedOn = isAll ? null : period.End.AddDays(days);
        var watched = (now.AddDays(-days) - start).Ticks;
        if (watched <= 0 || end <= start) return new Maturity(0, maturedOn);
        return new Maturity(Math.Min(100, Math.Round(100m * watched / (end - start).Ticks, 1, MidpointRounding.AwayFromZero)), maturedOn);
    }
}
