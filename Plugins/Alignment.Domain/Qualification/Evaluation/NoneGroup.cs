namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>An exclusion: one true member makes it false. Points inside an exclusion are no points of the lead.</summary>
internal sealed class NoneGroup(CriterionGroup row, int[] criteria, CompiledGroup[] groups) : CompiledGroup(row, criteria, groups)
{
    internal override Truth Fold(CriterionOutcome[] outcomes, decimal[] points, ref Tally tally)
    {
        var anyTrue = false;
        var anyUnknown = false;
        foreach (var criterion in Criteria)
        {
            var counts = outcomes[criterion].Counts;
            anyTrue |= counts == Truth.True;
            anyUnknown |= counts == Truth.Unknown;
        }

        var apart = default(Tally);
        foreach (var group in Groups)
        {
            var truth = group.Fold(outcomes, points, ref apart);
            anyTrue |= truth == Truth.True;
            anyUnknown |= truth == Truth.Unknown;
        }

        return anyTrue ? Truth.False : anyUnknown ? Truth.Unknown : Truth.True;
    }
}
