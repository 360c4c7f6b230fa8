namespace Alignment.Domain.Kpi;

/// <summary>A figure with everything that is said about it.</summary>
public sealed class Figure
{
    public Figure(KpiFormula formula, KpiCount count, Period period, ReportingCalendar calendar)
    {
        Formula = formula;
        Count = count;
        Period = period;
        Calendar = calendar;
    }

    public KpiFormula Formula { get; }

    public KpiCount Count { get; }

    public Period Period { get; }

    public ReportingCalendar Calendar { get; }

    /// <summary>UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>ISO code of the base currency.</summary>
    public string Currency { get; init; } = string.Empty;

    /// <summary>For whom or what it is, when it is cut: "paid search".</summary>
    public string? Cut { get; init; }

    /// <summary>Null when nothing is watched.</summary>
    public Maturity? Maturity { get; init; }

    /// <summary>For how many days it watches.</summary>
    public int HorizonDays { get; init; }

    /// <summary>Fewer observations than this are not judged.</summary>
    public int Minimum { get; init; }

    /// <summary>In the unit; null for none.</summary>
    public decimal? Target { get; init; }

    public KpiDirection Direction { get; init; }

    /// <summary>In the unit; null for none.</summary>
    public decimal? Previous { get; init; }

    /// <summary>What it is compared with: "October, first 22 days".</summary>
    public string? PreviousLabel { get; init; }
}
