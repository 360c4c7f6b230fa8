using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The promises of the organisation. Read at most once in thirty seconds, two requests.</summary>
internal sealed class Policies
{
    private static readonly Remembered<Policies> Known = new((on, _) => new Policies(Read(on)));

    private readonly List<PolicyRow> rows;

    private Policies(List<PolicyRow> rows)
    {
        this.rows = rows;
        Active = rows.FindAll(row => !row.IsRetired).ConvertAll(row => row.Policy);
    }

    /// <summary>What new clocks may start with; each still has its own window of time.</summary>
    public IReadOnlyList<SlaPolicy> Active { get; }

    public static Policies Of(Occasion on) => Known.Of(on);

    public static void Forget(Occasion on) => Known.Forget(on);

    /// <summary>Retired ones too: clocks run on with the terms they started with.</summary>
    public PolicyRow? Find(Guid id) => rows.Find(row => row.Policy.Id == id);

    /// <summary>Policies that were applied to clocks that ran already, with the version that was.</summary>
    public IEnumerable<KeyValuePair<Guid, int>> Applied => rows.Where(row => row.AppliedVersion > 0).Select(row => new KeyValuePair<Guid, int>(row.Policy.Id, row.AppliedVersion));

    private static List<PolicyRow> Read(Occasion on)
    {
        var query = new QueryExpression(T.SlaPolicy.Table) { ColumnSet = new ColumnSet(PolicyRow.Columns) };
        query.AddOrder(T.SlaPolicy.Priority, OrderType.Ascending);
        query.AddOrder(T.SlaPolicy.Name, OrderType.Ascending);
        var policies = on.AsSystem.RetrieveMultiple(query).Entities;
        if (policies.Count == 0) return [];
        var steps = StepRow.Read(on).ToLookup(StepRow.PolicyOf, StepRow.Step);
        return policies.Select(row => new PolicyRow(row, steps[row.Id].OrderBy(step => step.Percent).ThenBy(step => step.Recipient).ToList())).ToList();
    }
}
