using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The only place that reads aln_criteriongroup rows into the domain.</summary>
internal static class GroupRow
{
    public static readonly string[] Columns =
    [
        T.CriterionGroup.Name,
        T.CriterionGroup.MqlDefinition,
        T.CriterionGroup.ParentGroup,
        T.CriterionGroup.Kind,
        T.CriterionGroup.Required,
        T.CriterionGroup.Threshold,
        T.CriterionGroup.Cap,
        T.CriterionGroup.Floor,
        T.CriterionGroup.Order,
    ];

    public static CriterionGroup Assemble(Entity row, ILookup<Guid, Entity> children, ILookup<Guid, Entity> criteria) =>
        new(
            row.Id.ToString(),
            row.GetAttributeValue<string>(T.CriterionGroup.Name) ?? "",
            Offset.Of<GroupKind>(row.GetAttributeValue<OptionSetValue>(T.CriterionGroup.Kind)),
            row.GetAttributeValue<int?>(T.CriterionGroup.Required),
            row.GetAttributeValue<decimal?>(T.CriterionGroup.Threshold),
            row.GetAttributeValue<decimal?>(T.CriterionGroup.Cap),
            row.GetAttributeValue<decimal?>(T.CriterionGroup.Floor),
            children[row.Id].Select(child => Assemble(child, children, criteria)).ToList(),
            criteria[row.Id].Select(CriterionRow.Assemble).ToList(),
            row.GetAttributeValue<int?>(T.CriterionGroup.Order) ?? 0);
}
