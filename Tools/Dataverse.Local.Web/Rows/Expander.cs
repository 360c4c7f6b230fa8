using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Rows;

/// <summary>Reads the related rows of rows that were found, as the caller may see them.</summary>
internal sealed class Expander(Call call)
{
    private const int MostIds = 500;

    public List<FoundRow> Expand(IEnumerable<Entity> entities, RowPlan plan)
    {
        var rows = entities.Select(entity => new FoundRow(entity)).ToList();
        foreach (var expansion in plan.Expansions)
        {
            if (expansion.One is not null)
                Parents(rows, expansion);
            else
                rows.ForEach(row => Children(row, plan, expansion));
        }

        return rows;
    }

    /// <summary>All rows that the lookups lead to, in few questions. A row that is gone, or that the caller may not read, is null.</summary>
    private void Parents(List<FoundRow> rows, Expansion expansion)
    {
        var one = expansion.One!;
        var wanted = rows
            .Select(row => (Row: row, Reference: row.Entity.GetAttributeValue<EntityReference>(one.Column.LogicalName)))
            .Where(pair => pair.Reference is not null && (one.Target ?? pair.Reference.LogicalName) == pair.Reference.LogicalName)
            .ToLookup(pair => pair.Reference.LogicalName);
        foreach (var table in wanted)
        {
            var plan = table.Key == expansion.Plan.Table.Name ? expansion.Plan : RowPlan.Everything(call.Model.Table(table.Key));
            var found = new Dictionary<Guid, FoundRow>();
            foreach (var ids in table.Select(pair => pair.Reference.Id).Distinct().Chunk(MostIds))
            {
                var query = new QueryExpression(table.Key) { ColumnSet = plan.Read };
                query.Criteria.AddCondition(plan.Table.Table.PrimaryId, ConditionOperator.In, [.. ids.Cast<object>()]);
                foreach (var row in Expand(call.Service.RetrieveMultiple(query).Entities, plan))
                    found[row.Entity.Id] = row;
            }

            foreach (var (row, reference) in table)
                row.One[expansion.Name] = found.GetValueOrDefault(reference.Id);
        }
    }

    private void Children(FoundRow row, RowPlan plan, Expansion expansion)
    {
        var query = QueryBuilder.Build(call.Model, expansion.Plan, expansion.Options);
        QueryBuilder.RelatedTo(query, expansion.Plan.Table, expansion.Many!, new EntityReference(plan.Table.Name, row.Entity.Id));
        var found = call.Service.RetrieveMultiple(query);
        row.Many[expansion.Name] = (Expand(found.Entities, expansion.Plan), found.MoreRecords);
    }
}
