using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification;

/// <summary>Builds definitions that mention only what matters.</summary>
internal static class A
{
    private static int rows;

    internal static MqlDefinition Definition(params CriterionGroup[] groups) => new("Default MQL", 4, groups);

    internal static CriterionGroup All(params object[] members) => Group(GroupKind.All, members);

    internal static CriterionGroup Any(int required, params object[] members) => Group(GroupKind.Any, members) with { Required = required };

    internal static CriterionGroup None(params object[] members) => Group(GroupKind.None, members);

    internal static CriterionGroup MinimumInfo(params string[] columns) =>
        Group(GroupKind.MinimumInfo, columns.Select(column => (object)Criterion(column, CriterionOperator.NotNull)).ToArray());

    internal static CriterionGroup Segment(params object[] members) => Group(GroupKind.Segment, members);

    internal static CriterionGroup Score(decimal threshold, params object[] members) => Group(GroupKind.Score, members) with { Threshold = threshold };

    internal static Criterion Criterion(string column, CriterionOperator operation, string? value = null, string? to = null) =>
        new(NextId(), $"{column} {operation} {value}".Trim(), column, operation, value, to);

    internal static Criterion Worth(this Criterion criterion, decimal weight) => criterion with { Weight = weight };

    internal static Criterion WhenUnknown(this Criterion criterion, UnknownPolicy policy) => criterion with { Unknown = policy };

    internal static CriterionGroup Group(GroupKind kind, params object[] members) => new(
        NextId(), kind.ToString(), kind, null, null, null, null,
        members.OfType<CriterionGroup>().ToList(), members.OfType<Criterion>().ToList());

    private static string NextId() => $"row {Interlocked.Increment(ref rows)}";
}
