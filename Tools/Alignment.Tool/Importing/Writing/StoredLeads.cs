using Alignment.Tool.Importing.Mapping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Importing.Writing;

/// <summary>Compares drafts with the leads that are there, so that only a difference is written.</summary>
internal sealed class StoredLeads(IOrganizationService service, LeadMapping mapping)
{
    private readonly string[] compared = [.. mapping.Columns.Where(column => !column.OnlyOnCreate).Select(column => column.Column)];

    public IReadOnlyList<PendingLead> Different(IReadOnlyList<LeadDraft> drafts)
    {
        var there = Read(drafts).ToDictionary(row => row.Id);
        return [.. drafts.Select(draft => there.TryGetValue(draft.Lead.Id, out var stored) ? Changed(draft, stored) : New(draft)).OfType<PendingLead>()];
    }

    private DataCollection<Entity> Read(IReadOnlyList<LeadDraft> drafts)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(compared) };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.In, [.. drafts.Select(draft => (object)draft.Lead.Id)]);
        return service.RetrieveMultiple(query).Entities;
    }

    private PendingLead New(LeadDraft draft)
    {
        var row = new Entity(T.Lead.Table, draft.Lead.Id);
        foreach (var (column, value) in mapping.Constants) row[column] = value;
        foreach (var (column, value) in draft.Lead.Attributes)
        {
            if (value is not null) row[column] = value;
        }

        return new PendingLead(draft, row, IsNew: true);
    }

    private PendingLead? Changed(LeadDraft draft, Entity stored)
    {
        var row = new Entity(T.Lead.Table, draft.Lead.Id);
        foreach (var column in compared)
        {
            if (!SameValue.Are(draft.Lead[column], stored.GetAttributeValue<object>(column))) row[column] = draft.Lead[column];
        }

        return row.Attributes.Count > 0 ? new PendingLead(draft, row, IsNew: false) : null;
    }
}
