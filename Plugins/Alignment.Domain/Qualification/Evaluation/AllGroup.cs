namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>False if any member is false, else unknown if any is unknown. Minimum information folds the same way.</summary>
internal sealed class AllGroup(CriterionGroup row, int[] criteria, CompiledGroup[] groups) : CompiledGroup(row, criteria, groups)
{
    internal override Truth Fold(CriterionOutcome[] outcomes, decimal[] points, ref Tally tally)
    {
        var anyFalse = false;
        var anyUnknown = false;
        foreach (var criterion in Criteria)
        {
            ref readonly var outcome = ref outcomes[criterion];
            if (outcome.Ignored)
                continue;
            anyFalse |= outcome.Counts == Truth.False;
            anyUnknown |= outcome.Counts == Truth.Unknown;
        }

        foreach (var group in Groups)
        {
            var truth = group.Fold(outcomes, points, ref tally);
            anyFalse |= truth == Truth.False;
            anyUnknown |= truth == Truth.Unknown;
        }

        return anyFalse ? Truth.False : anyUnknown ? Truth.Unknown : Truth.True;
    }
}
