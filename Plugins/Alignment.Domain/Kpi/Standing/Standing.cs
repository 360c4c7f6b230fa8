namespace Alignment.Domain.Kpi;

/// <summary>How a figure stands after it was counted again: open figures are amended, frozen ones never change.</summary>
public sealed class Standing
{
    private Standing(StandingAct act, KpiValueStatus status, KpiCount count)
    {
        Act = act;
        Status = status;
        Count = count;
    }

    public StandingAct Act { get; }

    /// <summary>Of the row that stands from now on.</summary>
    public KpiValueStatus Status { get; }

    /// <summary>What that row holds: a snapshot keeps what was counted while its period lasted.</summary>
    public KpiCount Count { get; }

    /// <summary>A row is written.</summary>
    public bool IsWritten => Act is not (StandingAct.Unchanged or StandingAct.Skip);

    /// <summary>A row of its own is written, and the old one is superseded.</summary>
    public bool IsRestatement => Act is StandingAct.Restate or StandingAct.NewFormulaVersion;

    /// <param name="stored">What stands; null for none.</param>
    /// <param name="fresh">What was counted now.</param>
    /// <param name="freezeDays">Days after the end of the period for which late facts still amend the figure.</param>
    /// <param name="now">UTC.</param>
    public static Standing Of(StoredFigure? stored, KpiCount fresh, KpiFormula formula, Period period, int freezeDays, DateTime now)
    {
        var status = StatusAt(period, freezeDays, now);
        var isPastSnapshot = formula.Basis == KpiBasis.Snapshot && now >= period.End;
        if (stored is null) return isPastSnapshot ? new(StandingAct.Skip, status, fresh) : new(StandingAct.Write, status, fresh);
        if (isPastSnapshot)
            return stored.IsFrozen ? new(StandingAct.Unchanged, KpiValueStatus.Frozen, stored.Count) : Open(stored, stored.Count, stored.FormulaVersion, status);
        if (!stored.IsFrozen) return Open(stored, fresh, formula.Version, status);
        if (stored.FormulaVersion != formula.Version) return new(StandingAct.NewFormulaVersion, status, fresh);
        return stored.Count.IsSameAs(fresh) ? new(StandingAct.Unchanged, KpiValueStatus.Frozen, stored.Count) : new(StandingAct.Restate, status, fresh);
    }

    /// <summary>To date until the period is over, then provisional for so many days, then frozen.</summary>
    /// <param name="now">UTC.</param>
    public static KpiValueStatus StatusAt(Period period, int freezeDays, DateTime now) =>
        now < period.End ? KpiValueStatus.ToDate
        : now < FrozenFrom(period, freezeDays) ? KpiValueStatus.Provisional
        : KpiValueStatus.Frozen;

    /// <summary>From when on late facts no longer amend a figure, UTC.</summary>
    public static DateTime FrozenFrom(Period period, int freezeDays) =>
        period.Kind == PeriodKind.AllTime ? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc) : period.End.AddDays(freezeDays);

    private static Standing Open(StoredFigure stored, KpiCount count, int version, KpiValueStatus status) =>
        status == KpiValueStatus.Frozen ? new(StandingAct.Freeze, status, count)
        : status == stored.Status && version == stored.FormulaVersion && stored.Count.IsSameAs(count) ? new(StandingAct.Unchanged, status, count)
        : new(StandingAct.Amend, status, count);
}
