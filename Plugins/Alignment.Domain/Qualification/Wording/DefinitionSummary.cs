using System.Text;
using Alignment.Domain.Qualification.Reading;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification;

/// <summary>The whole rule in words, one line for each group and criterion, indented by depth.</summary>
public static class DefinitionSummary
{
    public static string Of(MqlDefinition definition, ILeadColumns columns)
    {
        var text = new StringBuilder();
        foreach (var segment in definition.Groups.Where(group => group.Kind == GroupKind.Segment))
            Write(text, segment, columns, 0);
        text.Append("A lead is an MQL when:\n");
        foreach (var group in definition.Groups.Where(group => group.Kind != GroupKind.Segment).OrderBy(group => group.Order))
            Write(text, group, columns, 1);
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, CriterionGroup group, ILeadColumns columns, int depth)
    {
        Indent(text, depth).Append(Heading(group)).Append(" (").Append(group.Name).Append("):\n");
        foreach (var criterion in group.Criteria.OrderBy(criterion => criterion.Order))
            Indent(text, depth + 1).Append(CriterionWords.Of(criterion, group.Kind, columns)).Append('\n');
        foreach (var child in group.Groups.OrderBy(child => child.Order))
            Write(text, child, columns, depth + 1);
    }

    private static StringBuilder Indent(StringBuilder text, int depth)
    {
        for (var i = 0; i < depth; i++)
            text.Append("  ");
        return depth == 0 ? text : text.Append("- ");
    }

    private static string Heading(CriterionGroup group) => group.Kind switch
    {
        GroupKind.All => "All of these hold",
        GroupKind.Any => (group.Required ?? 1) == 1
            ? "At least one of these holds"
            : "At least " + Vocabulary.Number(group.Required ?? 1) + " of these hold",
        GroupKind.Score => "The points of these reach " + Vocabulary.Number(group.Threshold ?? 0)
            + (group.Cap is { } cap ? ", counted up to " + Vocabulary.Number(cap) : string.Empty)
            + (group.Floor is { } floor ? ", never below " + Vocabulary.Number(floor) : string.Empty),
        GroupKind.None => "None of these holds",
        GroupKind.MinimumInfo => "These are filled in",
        _ => "For leads where all of these hold",
    };
}
