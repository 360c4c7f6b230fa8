using Alignment.Domain.Qualification.Rules;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>One criterion, ready to be judged: parsed, with the places of its facts.</summary>
internal sealed class CompiledCriterion(
    Criterion row, GroupKind group, CriterionRole role, int[] places, Test? test, int agePlace, DecayCurve? decay, Vocabulary words)
{
    private readonly FactKind reads = test?.Reads ?? FactKind.Missing;
    private readonly long maxAge = (row.MaxAgeDays ?? 0) * TimeSpan.TicksPerDay;
    private readonly bool presenceOnly = group == GroupKind.MinimumInfo;

    internal Criterion Row => row;

    internal GroupKind Group => group;

    internal CriterionRole Role => role;

    /// <summary>Where its values are among the facts; several mean any of them.</summary>
    internal int[] Places => places;

    /// <summary>Where the date is that tells its age; -1 when age does not matter.</summary>
    internal int AgePlace => agePlace;

    /// <summary>Null when the criterion can no longer be judged.</summary>
    internal Test? Test => test;

    internal DecayCurve? Decay => decay;

    internal Vocabulary Words => words;

    internal bool DependsOnTime => agePlace >= 0 || row.Operator is CriterionOperator.OlderThan or CriterionOperator.NewerThan or CriterionOperator.CountSince;

    internal decimal Weight { get; } = group == GroupKind.Score ? row.Weight ?? 0 : 0;

    internal CriterionOutcome Judge(Fact[] facts, DateTime nowUtc)
    {
        if (test is null)
            return new(Truth.Unknown, Truth.Unknown, false, UnknownReason.Vanished);
        var reason = UnknownReason.None;
        var truth = presenceOnly ? Presence(facts, nowUtc, ref reason) : Value(facts, nowUtc, ref reason);
        return truth != Truth.Unknown || row.Unknown == UnknownPolicy.Ask
            ? new(truth, truth, false, reason)
            : new(truth, Truth.False, row.Unknown == UnknownPolicy.Ignore, reason);
    }

    /// <summary>What the criterion adds when it is true.</summary>
    internal decimal PointsNow(Fact[] facts, DateTime nowUtc) =>
        decay is null ? Weight : decay.PointsAfter(nowUtc.Ticks - facts[agePlace].AsTicks);

    private Truth Value(Fact[] facts, DateTime nowUtc, ref UnknownReason reason)
    {
        ref readonly var fact = ref facts[places[0]];
        if (reads != FactKind.Missing && fact.Kind != reads)
        {
            reason = fact.IsMissing ? UnknownReason.Missing : UnknownReason.Unreadable;
            return Truth.Unknown;
        }

        if (maxAge > 0 && !IsFresh(facts, nowUtc, ref reason))
            return Truth.Unknown;
        var truth = test!.Of(fact, nowUtc);
        if (truth == Truth.Unknown)
            reason = UnknownReason.Unreadable;
        else if (truth == Truth.True && decay is not null && facts[agePlace].Kind != FactKind.Date)
        {
            reason = UnknownReason.AgeMissing;
            return Truth.Unknown;
        }

        return truth;
    }

    /// <summary>Missing information is never false, only unknown: it can still be asked for.</summary>
    private Truth Presence(Fact[] facts, DateTime nowUtc, ref UnknownReason reason)
    {
        foreach (var place in places)
            if (!facts[place].IsMissing)
                return maxAge == 0 || IsFresh(facts, nowUtc, ref reason) ? Truth.True : Truth.Unknown;
        reason = UnknownReason.Missing;
        return Truth.Unknown;
    }

    private bool IsFresh(Fact[] facts, DateTime nowUtc, ref UnknownReason reason)
    {
        ref readonly var asOf = ref facts[agePlace];
        if (asOf.Kind != FactKind.Date)
            reason = UnknownReason.AgeMissing;
        else if (nowUtc.Ticks - asOf.AsTicks > maxAge)
            reason = UnknownReason.Stale;
        return reason == UnknownReason.None;
    }
}
