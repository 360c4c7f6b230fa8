using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>
/// The clocks that reached something: the longest waiting first. Everything a slice does is one transaction with the marks
/// that say it was done, so a crash loses nothing and repeats nothing.
/// </summary>
internal static class DueClocks
{
    private static readonly string[] LeadColumns =
        [T.Lead.FirstName, T.Lead.LastName, T.Lead.CompanyName, T.Lead.Subject, T.Lead.OwnerId, T.Lead.Stage, T.Lead.Clocks, T.Lead.SlaState];

    public static void Run(Sweep sweep)
    {
        if (sweep.IsFull) return;
        var rows = Due(sweep);
        var clocks = new List<DueClock>();
        foreach (var row in rows) clocks.Add(new DueClock(sweep, row));
        foreach (var clock in clocks) clock.Look();
        Write(sweep.On, T.Timer.Table, clocks.ConvertAll(clock => clock.Row));
        Write(sweep.On, T.Lead.Table, [.. clocks.Select(clock => clock.LeadRow).OfType<Entity>().GroupBy(lead => lead.Id).Select(lead => lead.Last())]);
        foreach (var clock in clocks) clock.Move();
        sweep.Took(rows.Count);
    }

    private static DataCollection<Entity> Due(Sweep sweep)
    {
        var query = new QueryExpression(T.Timer.Table)
        {
            ColumnSet = new ColumnSet(
                T.Timer.Name, T.Timer.Lead, T.Timer.Kind, T.Timer.State, T.Timer.Policy, T.Timer.Terms, T.Timer.Done, T.Timer.Told),
            TopCount = sweep.Left,
        };
        query.Criteria.AddCondition(T.Timer.NextActionOn, ConditionOperator.LessEqual, sweep.Now);
        query.AddOrder(T.Timer.NextActionOn, OrderType.Ascending);
        var lead = query.AddLink(T.Lead.Table, T.Timer.Lead, T.Lead.Id);
        lead.EntityAlias = DueClock.Lead;
        lead.Columns = new ColumnSet(LeadColumns);
        return sweep.On.AsCaller.RetrieveMultiple(query).Entities;
    }

    private static void Write(Occasion on, string table, List<Entity> rows)
    {
        if (rows.Count == 0) return;
        Errand.AsServer(on, () => on.AsSystem.Execute(new UpdateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = table } }));
    }
}
