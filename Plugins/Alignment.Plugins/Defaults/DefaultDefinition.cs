using System.Xml.Linq;
using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Defaults;

/// <summary>The definition a team starts from, embedded in the assembly with fixed ids, installed whole or not at all.</summary>
internal static class DefaultDefinition
{
    private const string Resource = "Alignment.Plugins.Defaults.default-mql.xml";

    /// <returns>False when the definition is there already, edited or not: then nothing is touched.</returns>
    public static bool Install(Occasion on, out string title)
    {
        var definition = EmbeddedXml.Load(Resource);
        var id = EmbeddedXml.Id(definition);
        title = $"{EmbeddedXml.Text(definition, "name")} v{EmbeddedXml.Text(definition, "version")}";
        var there = new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(T.MqlDefinition.Id) };
        there.Criteria.FilterOperator = LogicalOperator.Or;
        there.Criteria.AddCondition(T.MqlDefinition.Id, ConditionOperator.Equal, id);
        there.Criteria.AddCondition(T.MqlDefinition.Name, ConditionOperator.Equal, EmbeddedXml.Text(definition, "name"));
        if (on.AsCaller.RetrieveMultiple(there).Entities.Count > 0) return false;

        on.AsCaller.Create(new Entity(T.MqlDefinition.Table, id)
        {
            [T.MqlDefinition.Name] = EmbeddedXml.Text(definition, "name"),
            [T.MqlDefinition.Version] = EmbeddedXml.Number(definition, "version"),
            [T.MqlDefinition.ChangeReason] = EmbeddedXml.Text(definition, "reason"),
        });
        foreach (var group in definition.Elements("group")) Install(on, group, id, parent: null);
        return true;
    }

    private static void Install(Occasion on, XElement group, Guid definition, Guid? parent)
    {
        var id = EmbeddedXml.Id(group);
        var row = new Entity(T.CriterionGroup.Table, id)
        {
            [T.CriterionGroup.Name] = EmbeddedXml.Text(group, "name"),
            [T.CriterionGroup.MqlDefinition] = new EntityReference(T.MqlDefinition.Table, definition),
            [T.CriterionGroup.Kind] = EmbeddedXml.Choice<GroupKind>(group, "kind"),
            [T.CriterionGroup.Required] = EmbeddedXml.Number(group, "required"),
            [T.CriterionGroup.Threshold] = EmbeddedXml.Points(group, "threshold"),
            [T.CriterionGroup.Order] = EmbeddedXml.Number(group, "order"),
        };
        if (parent is { } above) row[T.CriterionGroup.ParentGroup] = new EntityReference(T.CriterionGroup.Table, above);
        on.AsCaller.Create(row);
        foreach (var criterion in group.Elements("criterion")) on.AsCaller.Create(Criterion(criterion, id));
        foreach (var child in group.Elements("group")) Install(on, child, definition, id);
    }

    private static Entity Criterion(XElement criterion, Guid group) => new(T.Criterion.Table, EmbeddedXml.Id(criterion))
    {
        [T.Criterion.Name] = EmbeddedXml.Text(criterion, "label"),
        [T.Criterion.CriterionGroup] = new EntityReference(T.CriterionGroup.Table, group),
        [T.Criterion.Column] = EmbeddedXml.Text(criterion, "column"),
        [T.Criterion.Operator] = EmbeddedXml.Choice<CriterionOperator>(criterion, "operator"),
        [T.Criterion.Value] = EmbeddedXml.Text(criterion, "value"),
        [T.Criterion.ValueTo] = EmbeddedXml.Text(criterion, "to"),
        [T.Criterion.Weight] = EmbeddedXml.Points(criterion, "weight"),
        [T.Criterion.Unknown] = EmbeddedXml.Choice<UnknownPolicy>(criterion, "unknown"),
        [T.Criterion.MaxAgeDays] = EmbeddedXml.Number(criterion, "maxAgeDays"),
        [T.Criterion.AgeColumn] = EmbeddedXml.Text(criterion, "ageColumn"),
        [T.Criterion.Order] = EmbeddedXml.Number(criterion, "order"),
    };
}
