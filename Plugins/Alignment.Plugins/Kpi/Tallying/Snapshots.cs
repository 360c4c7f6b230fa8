using Alignment.Domain.Kpi;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>How things stand now: which MQLs nobody is bound to, whether leads stand where their story says, how old the agreement is.</summary>
internal static class Snapshots
{
    private const string Uncovered = "u";
    private const string Definition = "f";
    private const string Unassigned = "a";
    private static readonly DateTime Ever = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static SnapshotTally Take(Meter meter)
    {
        var mqls = Groups(meter, Mqls());
        return new SnapshotTally
        {
            Mqls = mqls.Sum(row => row.Count),
            UncoveredMqls = mqls.Where(row => row.Yes(Uncovered) || !row.Has(Definition) || row.Has(Unassigned)).Sum(row => row.Count),
            LeadsOffTheirLedger = Disagreeing(meter),
            DaysSinceSignature = Agreed(meter) is { } agreed ? (decimal)Math.Round((meter.On.Now - agreed).TotalDays, 1) : null,
        };
    }

    /// <summary>A clock for the assignment runs while nobody of sales owns the lead.</summary>
    private static TallyQuery Mqls()
    {
        var query = new TallyQuery(T.Lead.Table, T.Lead.Id, T.Lead.CreatedOn, null).Where(T.Lead.Stage, "eq", T.Stage.MQL).Distinct(T.Lead.Id);
        query.Join(
            T.Handoff.Table, T.Lead.CurrentHandoff, T.Handoff.Id, "pass", isOuter: true,
            TallyQuery.Group(T.Handoff.Uncovered, Uncovered), TallyQuery.Group(T.Handoff.Definition, Definition));
        query.Join(
            T.Timer.Table, T.Lead.Id, T.Timer.Lead, "clock", isOuter: true,
            TallyQuery.Group(T.Timer.Kind, Unassigned),
            new System.Xml.Linq.XElement("filter", TallyQuery.Condition(T.Timer.Kind, "eq", T.TimerKind.Assignment), TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Running)));
        return query;
    }

    private static List<TallyRow> Groups(Meter meter, TallyQuery query) =>
        Splitting.Groups(meter, query, Ever, meter.On.Now.AddDays(1)).ConvertAll(row => new TallyRow(row));

    /// <summary>What the check of the ledger found and nobody has repaired yet.</summary>
    private static long Disagreeing(Meter meter)
    {
        var query = new QueryExpression(T.Finding.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.Finding.Kind, ConditionOperator.Equal, T.FindingKind.Integrity);
        query.Criteria.AddCondition(T.Finding.Status, ConditionOperator.Equal, T.FindingStatus.Open);
        return meter.All(query).Count();
    }

    private static DateTime? Agreed(Meter meter)
    {
        var query = new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(T.MqlDefinition.ActivatedOn), TopCount = 1 };
        query.Criteria.AddCondition(T.MqlDefinition.State, ConditionOperator.Equal, T.DefinitionState.Active);
        query.AddOrder(T.MqlDefinition.ActivatedOn, OrderType.Descending);
        return meter.Ask(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(T.MqlDefinition.ActivatedOn);
    }
}
