using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Reads definitions with their groups and criteria: three requests, however many definitions.</summary>
public sealed class DefinitionReader(IOrganizationService service)
{
    public AgreedDefinition? One(Guid id) =>
        Read(new ConditionExpression(T.MqlDefinition.Id, ConditionOperator.Equal, id)).FirstOrDefault();

    public IReadOnlyList<AgreedDefinition> Active() =>
        Read(new ConditionExpression(T.MqlDefinition.State, ConditionOperator.Equal, T.DefinitionState.Active));

    /// <summary>The row versions of the active definitions, as one text: equal text, nothing changed. One request.</summary>
    public string ActiveStamp()
    {
        var query = new QueryExpression(T.MqlDefinition.Table)
        {
            ColumnSet = new ColumnSet(T.MqlDefinition.VersionNumber),
        };
        query.Criteria.AddCondition(T.MqlDefinition.State, ConditionOperator.Equal, T.DefinitionState.Active);
        query.AddOrder(T.MqlDefinition.Id, OrderType.Ascending);
        var rows = service.RetrieveMultiple(query).Entities;
        return string.Join(";", rows.Select(row => $"{row.Id:N}:{row.GetAttributeValue<long>(T.MqlDefinition.VersionNumber)}"));
    }

    public Guid? DefinitionOfGroup(Guid group)
    {
        var query = new QueryExpression(T.CriterionGroup.Table) { ColumnSet = new ColumnSet(T.CriterionGroup.MqlDefinition) };
        query.Criteria.AddCondition(T.CriterionGroup.Id, ConditionOperator.Equal, group);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(T.CriterionGroup.MqlDefinition)?.Id;
    }

    public bool HasNestedGroups(Guid group)
    {
        var query = new QueryExpression(T.CriterionGroup.Table) { ColumnSet = new ColumnSet(T.CriterionGroup.Id), TopCount = 1 };
        query.Criteria.AddCondition(T.CriterionGroup.ParentGroup, ConditionOperator.Equal, group);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    private List<AgreedDefinition> Read(ConditionExpression which)
    {
        var definitions = service.RetrieveMultiple(Definitions(which)).Entities;
        if (definitions.Count == 0) return [];
        var groups = service.RetrieveMultiple(Groups(which)).Entities.ToLookup(row => Parent(row, T.CriterionGroup.MqlDefinition));
        var criteria = service.RetrieveMultiple(Criteria(which)).Entities.ToLookup(row => Parent(row, T.Criterion.CriterionGroup));
        return definitions.Select(row => DefinitionRow.Assemble(row, groups[row.Id], criteria)).ToList();
    }

    private static Guid Parent(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id ?? Guid.Empty;

    private static QueryExpression Definitions(ConditionExpression which)
    {
        var query = new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(DefinitionRow.Columns) };
        query.Criteria.AddCondition(which);
        return query;
    }

    private static QueryExpression Groups(ConditionExpression which)
    {
        var query = new QueryExpression(T.CriterionGroup.Table) { ColumnSet = new ColumnSet(GroupRow.Columns) };
        query.AddLink(T.MqlDefinition.Table, T.CriterionGroup.MqlDefinition, T.MqlDefinition.Id).LinkCriteria.AddCondition(which);
        return query;
    }

    private static QueryExpression Criteria(ConditionExpression which)
    {
        var query = new QueryExpression(T.Criterion.Table) { ColumnSet = new ColumnSet(CriterionRow.Columns) };
        query.AddLink(T.CriterionGroup.Table, T.Criterion.CriterionGroup, T.CriterionGroup.Id)
            .AddLink(T.MqlDefinition.Table, T.CriterionGroup.MqlDefinition, T.MqlDefinition.Id)
            .LinkCriteria.AddCondition(which);
        return query;
    }
}
