using Alignment.Domain.Qualification.Reading;
using Alignment.Domain.Qualification.Rules;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>Flattens the tree of a definition. The rule and the segment share the places of their facts.</summary>
internal sealed class RuleCompiler(ILeadColumns columns)
{
    private static readonly CriterionGroup rootRow =
        new(string.Empty, string.Empty, GroupKind.All, null, null, null, null, [], []);

    private readonly ColumnList places = new();
    private readonly List<string> vanished = [];
    private List<CompiledCriterion> criteria = [];

    internal IReadOnlyList<string> Columns => places.Names;

    internal IReadOnlyList<string> Vanished => vanished.Distinct(StringComparer.Ordinal).ToArray();

    internal CompiledRule Compile(IEnumerable<CriterionGroup> groups)
    {
        criteria = [];
        var tree = InOrder(groups).ToList();
        foreach (var group in tree)
            Count(group, CriterionRole.Mandatory);
        var weights = criteria.Select(criterion => criterion.Weight).ToArray();
        var next = 0;
        var compiled = tree.Select(group => Tree(group, weights, ref next)).ToArray();
        return new(criteria.ToArray(), weights, CompiledGroup.Of(rootRow, [], compiled, weights));
    }

    private static IEnumerable<CriterionGroup> InOrder(IEnumerable<CriterionGroup> groups) => groups.OrderBy(group => group.Order);

    private void Count(CriterionGroup group, CriterionRole around)
    {
        var role = RoleIn(group.Kind, around);
        foreach (var criterion in group.Criteria.OrderBy(criterion => criterion.Order))
            criteria.Add(Compile(criterion, group.Kind, role));
        foreach (var child in InOrder(group.Groups))
            Count(child, role);
    }

    private static CriterionRole RoleIn(GroupKind kind, CriterionRole around) =>
        around == CriterionRole.Exclusion || kind == GroupKind.None ? CriterionRole.Exclusion
        : kind == GroupKind.Score ? CriterionRole.Points
        : around == CriterionRole.OneOfSeveral || kind == GroupKind.Any ? CriterionRole.OneOfSeveral
        : kind == GroupKind.MinimumInfo ? CriterionRole.MinimumInfo
        : CriterionRole.Mandatory;

    /// <summary>Walks as Count did, so that the numbers of the criteria agree.</summary>
    private static CompiledGroup Tree(CriterionGroup group, decimal[] weights, ref int next)
    {
        var own = Enumerable.Range(next, group.Criteria.Count).ToArray();
        next += own.Length;
        var children = new List<CompiledGroup>();
        foreach (var child in InOrder(group.Groups))
            children.Add(Tree(child, weights, ref next));
        return CompiledGroup.Of(group, own, children.ToArray(), weights);
    }

    private CompiledCriterion Compile(Criterion row, GroupKind group, CriterionRole role)
    {
        var names = group == GroupKind.MinimumInfo ? ColumnNames.Of(row) : [ColumnNames.Read(row)];
        var age = row.MaxAgeDays > 0 || row.Decay != Decay.None ? ColumnNames.Normal(row.AgeColumn) : string.Empty;
        var words = new Vocabulary(columns as ILeadLabels, names.Length == 0 ? string.Empty : names[0]);
        var test = TestOf(row, group, names);
        if (age.Length > 0 && columns.KindOf(age) != ColumnKind.DateTime)
        {
            vanished.Add(age);
            test = null;
        }
        else if (age.Length == 0 && (row.MaxAgeDays > 0 || row.Decay != Decay.None))
        {
            vanished.Add(names.FirstOrDefault() ?? row.Label);
            test = null;
        }

        if (test is null)
            return new(row, group, role, [], null, -1, null, words);
        var known = names.Where(name => columns.KindOf(name) is not null).Select(places.PlaceOf).ToArray();
        return new(row, group, role, known, test, age.Length == 0 ? -1 : places.PlaceOf(age), CurveOf(row), words);
    }

    private Test? TestOf(Criterion row, GroupKind group, string[] names)
    {
        Test? test = null;
        foreach (var name in names)
        {
            var read = columns.KindOf(name) is { } kind
                ? CriterionReader.Read(group == GroupKind.MinimumInfo ? row with { Operator = CriterionOperator.NotNull } : row, kind).Test
                : null;
            if (read is null)
                vanished.Add(name.Length == 0 ? row.Label : name);
            test ??= read;
        }

        return test;
    }

    private static DecayCurve? CurveOf(Criterion row) =>
        row.Decay == Decay.None || row.DecayDays is not > 0
            ? null
            : new(row.Weight ?? 0, row.DecayDays.Value, row.Decay == Decay.HalfLife);
}
