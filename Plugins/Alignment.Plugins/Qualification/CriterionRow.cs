using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The only place that reads aln_criterion rows into the domain.</summary>
internal static class CriterionRow
{
    public static readonly string[] Columns =
    [
        T.Criterion.Name,
        T.Criterion.CriterionGroup,
        T.Criterion.Column,
        T.Criterion.Operator,
        T.Criterion.Value,
        T.Criterion.ValueTo,
        T.Criterion.Weight,
        T.Criterion.Unknown,
        T.Criterion.MaxAgeDays,
        T.Criterion.AgeColumn,
        T.Criterion.Decay,
        T.Criterion.DecayDays,
        T.Criterion.ReasonCodes,
        T.Criterion.Order,
    ];

    public static Criterion Assemble(Entity row) =>
        new(
            row.Id.ToString(),
            row.GetAttributeValue<string>(T.Criterion.Name) ?? "",
            row.GetAttributeValue<string>(T.Criterion.Column) ?? "",
            Offset.Of<CriterionOperator>(row.GetAttributeValue<OptionSetValue>(T.Criterion.Operator)),
            row.GetAttributeValue<string>(T.Criterion.Value),
            row.GetAttributeValue<string>(T.Criterion.ValueTo),
            row.GetAttributeValue<decimal?>(T.Criterion.Weight),
            Offset.Of<UnknownPolicy>(row.GetAttributeValue<OptionSetValue>(T.Criterion.Unknown)),
            row.GetAttributeValue<int?>(T.Criterion.MaxAgeDays),
            row.GetAttributeValue<string>(T.Criterion.AgeColumn),
            Offset.Of<Decay>(row.GetAttributeValue<OptionSetValue>(T.Criterion.Decay)),
            row.GetAttributeValue<int?>(T.Criterion.DecayDays),
            row.GetAttributeValue<string>(T.Criterion.ReasonCodes),
            row.GetAttributeValue<int?>(T.Criterion.Order) ?? 0);
}
