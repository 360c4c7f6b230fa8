namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>What a criterion is to the lead as a whole, wherever it stands in the tree.</summary>
internal enum CriterionRole
{
    Mandatory,
    MinimumInfo,

    /// <summary>Below an exclusion: true counts against the lead.</summary>
    Exclusion,
    OneOfSeveral,
    Points,
}
