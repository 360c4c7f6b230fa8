namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>
/// True when enough members are true, false when even all unknown ones would not make enough. An ignored member is
/// gone, but the number asked for stays: too few left means false.
/// </summary>
internal sealed class AnyGroup(CriterionGroup row, int[] criteria, CompiledGroup[] groups) : CompiledGroup(row, criteria, groups)
{
    internal int Required { get; } = row.Required ?? 1;

    internal override Truth Fold(CriterionOutcome[] outcomes, decimal[] points, ref Tally tally)
    {
        var met = 0;
        var open = 0;
        foreach (var criterion in Criteria)
        {
            var counts = outcomes[criterion].Counts;
            met += counts == Truth.True ? 1 : 0;
            open += counts == Truth.Unknown ? 1 : 0;
        }

        foreach (var group in Groups)
        {
            var counts = group.Fold(outcomes, points, ref tally);
            met += counts == Truth.True ? 1 : 0;
            open += counts == Truth.Unknown ? 1 : 0;
        }

        return met >= Required ? Truth.True : met + open < Required ? Truth.False : Truth.Unknown;
    }
}
