namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>A group over the places of its criteria. Every member is always looked at: no short cut.</summary>
internal abstract class CompiledGroup(CriterionGroup row, int[] criteria, CompiledGroup[] groups)
{
    internal CriterionGroup Row => row;

    internal int[] Criteria => criteria;

    internal CompiledGroup[] Groups => groups;

    internal abstract Truth Fold(CriterionOutcome[] outcomes, decimal[] points, ref Tally tally);

    internal static CompiledGroup Of(CriterionGroup row, int[] criteria, CompiledGroup[] groups, decimal[] weights) => row.Kind switch
    {
        GroupKind.Any => new AnyGroup(row, criteria, groups),
        GroupKind.Score => new ScoreGroup(row, criteria, weights),
        GroupKind.None => new NoneGroup(row, criteria, groups),
        _ => new AllGroup(row, criteria, groups),
    };
}
