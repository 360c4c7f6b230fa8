using System.Globalization;
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
        var definition = Load();
        var id = Id(definition);
        title = $"{Text(definition, "name")} v{Text(definition, "version")}";
        var there = new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(T.MqlDefinition.Id) };
        there.Criteria.FilterOperator = LogicalOperator.Or;
        there.Criteria.AddCondition(T.MqlDefinition.Id, ConditionOperator.Equal, id);
        there.Criteria.AddCondition(T.MqlDefinition.Name, ConditionOperator.Equal, Text(definition, "name"));
        if (on.AsCaller.RetrieveMultiple(there).Entities.Count > 0) return false;

        on.AsCaller.Create(new Entity(T.MqlDefinition.Table, id)
        {
            [T.MqlDefinition.Name] = Text(definition, "name"),
            [T.MqlDefinition.Version] = Number(definition, "version"),
            [T.MqlDefinition.ChangeReason] = Text(definition, "reason"),
        });
        foreach (var group in definition.Elements("group")) Install(on, group, id, parent: null);
        return true;
    }

    private static void Install(Occasion on, XElement group, Guid definition, Guid? parent)
    {
        var id = Id(group);
        var row = new Entity(T.CriterionGroup.Table, id)
        {
            [T.CriterionGroup.Name] = Text(group, "name"),
            [T.CriterionGroup.MqlDefinition] = new EntityReference(T.MqlDefinition.Table, definition),
            [T.CriterionGroup.Kind] = Choice<GroupKind>(group, "kind"),
            [T.CriterionGroup.Required] = Number(group, "required"),
            [T.CriterionGroup.Threshold] = Points(group, "threshold"),
            [T.CriterionGroup.Order] = Number(group, "order"),
        };
        if (parent is { } above) row[T.CriterionGroup.ParentGroup] = new EntityReference(T.CriterionGroup.Table, above);
        on.AsCaller.Create(row);
        foreach (var criterion in group.Elements("criterion")) on.AsCaller.Create(Criterion(criterion, id));
        foreach (var child in group.Elements("group")) Install(on, child, definition, id);
    }

    private static Entity Criterion(XElement criterion, Guid group) => new(T.Criterion.Table, Id(criterion))
    {
        [T.Criterion.Name] = Text(criterion, "label"),
        [T.Criterion.CriterionGroup] = new EntityReference(T.CriterionGroup.Table, group),
        [T.Criterion.Column] = Text(criterion, "column"),
        [T.Criterion.Operator] = Choice<CriterionOperator>(criterion, "operator"),
        [T.Criterion.Value] = Text(criterion, "value"),
        [T.Criterion.ValueTo] = Text(criterion, "to"),
        [T.Criterion.Weight] = Points(criterion, "weight"),
        [T.Criterion.Unknown] = Choice<UnknownPolicy>(criterion, "unknown"),
        [T.Criterion.MaxAgeDays] = Number(criterion, "maxAgeDays"),
        [T.Criterion.AgeColumn] = Text(criterion, "ageColumn"),
        [T.Criterion.Order] = Number(criterion, "order"),
    };

    private static XElement Load()
    {
        using var stream = typeof(DefaultDefinition).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        return XDocument.Load(stream).Root!;
    }

    private static Guid Id(XElement row) => Guid.Parse(Text(row, "id")!);

    private static string? Text(XElement row, string name) => (string?)row.Attribute(name);

    private static int? Number(XElement row, string name) =>
        Text(row, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static decimal? Points(XElement row, string name) =>
        Text(row, name) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static OptionSetValue Choice<TEnum>(XElement row, string name) where TEnum : struct, Enum =>
        Offset.From(Text(row, name) is { } text ? (TEnum)Enum.Parse(typeof(TEnum), text, ignoreCase: true) : default);
}
