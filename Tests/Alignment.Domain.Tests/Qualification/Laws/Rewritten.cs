using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

/// <summary>The same rule in other words: rows in another order, other ids, names and labels, lists turned round.</summary>
internal static class Rewritten
{
    internal static MqlDefinition Shuffled(MqlDefinition definition, Some some) =>
        new("Other name", definition.Version + 1, some.Shuffled(definition.Groups.Select(group => Shuffled(group, some))));

    /// <summary>The same rule, asking for every unknown value.</summary>
    internal static MqlDefinition Asking(MqlDefinition definition) => definition with { Groups = definition.Groups.Select(Asking).ToList() };

    /// <summary>The columns that IsNull and NotNull read, for which missing is an answer.</summary>
    internal static IEnumerable<string> AskedForEmptiness(IEnumerable<CriterionGroup> groups) => groups.SelectMany(group => group.Criteria
        .Where(criterion => criterion.Operator is CriterionOperator.IsNull or CriterionOperator.NotNull)
        .Where(_ => group.Kind != GroupKind.MinimumInfo)
        .Select(criterion => criterion.Column)
        .Concat(AskedForEmptiness(group.Groups)));

    private static CriterionGroup Asking(CriterionGroup group) => group with
    {
        Groups = group.Groups.Select(Asking).ToList(),
        Criteria = group.Criteria.Select(criterion => criterion with { Unknown = UnknownPolicy.Ask }).ToList(),
    };

    private static CriterionGroup Shuffled(CriterionGroup group, Some some) => group with
    {
        Id = "other " + group.Id,
        Name = "Other " + group.Name,
        Order = some.One(1, 2, 3, 4, 5),
        Groups = some.Shuffled(group.Groups.Select(child => Shuffled(child, some))),
        Criteria = some.Shuffled(group.Criteria.Select(criterion => criterion with
        {
            Id = "other " + criterion.Id,
            Label = "Other " + criterion.Label,
            Order = some.One(1, 2, 3, 4, 5),
            ReasonCodes = "FIT_SIZE",
            Column = criterion.Column.ToUpperInvariant(),
            Value = criterion.Value is { } value && value.Contains(';') ? string.Join("\n", value.Split(';').Reverse()) + ";" + value : criterion.Value,
        })),
    };
}
