using System.Globalization;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Reading;

namespace Alignment.Domain.Qualification;

/// <summary>
/// The rule tree, thresholds, policies and segment as JSON in which equal rules look equal: values typed by their
/// column, lists sorted and each item once, members sorted. Names, labels, ids, reason codes, dates and order are no
/// part of it.
/// </summary>
public static class CanonicalForm
{
    public static string Of(MqlDefinition definition, ILeadColumns columns)
    {
        var rule = definition.Groups.Where(group => group.Kind != GroupKind.Segment).Select(group => Group(group, columns));
        return "{\"root\":" + Sorted(rule) + ",\"segment\":" + OfSegment(definition, columns) + "}";
    }

    /// <summary>Which leads the definition is for: equal text, the same leads.</summary>
    public static string OfSegment(MqlDefinition definition, ILeadColumns columns) =>
        Sorted(definition.Groups.Where(group => group.Kind == GroupKind.Segment).Select(group => Group(group, columns)));

    private static string Group(CriterionGroup group, ILeadColumns columns)
    {
        var members = group.Criteria.Select(criterion => Criterion(criterion, group.Kind, columns))
            .Concat(group.Groups.Select(child => Group(child, columns)));
        var parts = new List<string> { "\"kind\":" + Json.Text(group.Kind.ToString()) };
        if (group.Kind == GroupKind.Any)
            parts.Add("\"k\":" + Whole(group.Required ?? 1));
        if (group.Kind == GroupKind.Score)
        {
            Add(parts, "threshold", group.Threshold ?? 0);
            Add(parts, "cap", group.Cap);
            Add(parts, "floor", group.Floor);
        }

        parts.Add("\"items\":" + Sorted(members));
        return Object(parts);
    }

    private static string Criterion(Criterion criterion, GroupKind group, ILeadColumns columns)
    {
        var names = group == GroupKind.MinimumInfo ? ColumnNames.Of(criterion) : [ColumnNames.Normal(criterion.Column)];
        var parts = new List<string>
        {
            "\"attr\":" + (names.Length == 1 ? Json.Text(names[0]) : Json.List(names, Json.Text)),
        };
        if (group != GroupKind.MinimumInfo)
        {
            parts.Add("\"op\":" + Json.Text(OperatorName(criterion.Operator)));
            parts.Add("\"value\":" + Operand(criterion, columns));
        }

        if (group == GroupKind.Score)
            Add(parts, "weight", criterion.Weight ?? 0);
        if (criterion.Unknown != UnknownPolicy.Ask)
            parts.Add("\"unknown\":" + Json.Text(criterion.Unknown == UnknownPolicy.Fail ? "fail" : "ignore"));
        var decays = group == GroupKind.Score && criterion.Decay != Decay.None;
        if (criterion.MaxAgeDays is { } age)
            parts.Add("\"maxAgeDays\":" + Whole(age));
        if (decays)
            parts.Add((criterion.Decay == Decay.HalfLife ? "\"halfLifeDays\":" : "\"stepDays\":") + Whole(criterion.DecayDays ?? 0));
        if (decays || criterion.MaxAgeDays is not null)
            parts.Add("\"asOf\":" + Json.Text(ColumnNames.Normal(criterion.AgeColumn)));
        return Object(parts);
    }

    /// <summary>Typed by the column; where the column does not exist or the value cannot be read, the text as it stands.</summary>
    private static string Operand(Criterion criterion, ILeadColumns columns)
    {
        if (columns.KindOf(ColumnNames.Normal(criterion.Column)) is { } kind && CriterionReader.Read(criterion, kind).Test is { } test)
            return test.Canonical;
        return Json.List(TypedValues.Texts(TypedValues.List(criterion.Value)), Json.Folded)
            + (string.IsNullOrWhiteSpace(criterion.ValueTo) ? string.Empty : ",\"to\":" + Json.Folded(criterion.ValueTo!.Trim()));
    }

    private static string OperatorName(CriterionOperator operation)
    {
        var name = operation.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static void Add(List<string> parts, string name, decimal? value)
    {
        if (value is { } number)
            parts.Add("\"" + name + "\":" + Json.Number(number));
    }

    private static string Sorted(IEnumerable<string> members) =>
        "[" + string.Join(",", members.OrderBy(member => member, StringComparer.Ordinal)) + "]";

    private static string Object(List<string> parts) => "{" + string.Join(",", parts) + "}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
