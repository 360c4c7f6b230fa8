using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>The standing values of periods: never one that was superseded.</summary>
internal sealed class ValueStore(Meter meter)
{
    private readonly Dictionary<Guid, Dictionary<FigureKey, StoredValue>> known = [];
    private readonly Dictionary<Guid, Dictionary<FigureKey, StoredValue>> totals = [];
    private readonly HashSet<Guid> complete = [];

    /// <summary>To add up, or to compare with.</summary>
    public Dictionary<FigureKey, StoredValue> Of(Period period)
    {
        var id = PeriodRow.Id(period);
        return known.TryGetValue(id, out var values) ? values : known[id] = Read(id, ValueRow.Counts);
    }

    /// <summary>Of everybody and everything only.</summary>
    public Dictionary<FigureKey, StoredValue> TotalsOf(Period period)
    {
        var id = PeriodRow.Id(period);
        if (known.TryGetValue(id, out var all)) return all;
        return totals.TryGetValue(id, out var values) ? values : totals[id] = Read(id, ValueRow.Counts, isTotal: true);
    }

    /// <summary>To be written over, and what was written is kept in it.</summary>
    /// <param name="isBelieved">A row is written when it would be put together from something else; otherwise when it would say something else.</param>
    public Dictionary<FigureKey, StoredValue> Standing(Period period, bool isBelieved)
    {
        var id = PeriodRow.Id(period);
        return complete.Add(id) ? known[id] = Read(id, isBelieved ? ValueRow.Sources : ValueRow.Columns, isKept: !isBelieved) : known[id];
    }

    private Dictionary<FigureKey, StoredValue> Read(Guid period, ColumnSet columns, bool isTotal = false, bool isKept = false)
    {
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = columns };
        query.Criteria.AddCondition(T.KpiValue.Period, ConditionOperator.Equal, period);
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        if (isTotal) query.Criteria.AddCondition(T.KpiValue.Dimension, ConditionOperator.Equal, T.KpiDimension.Total);
        return meter.All(query).Select(row => new StoredValue(row, isKept)).GroupBy(value => value.Key)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(value => value.Restatement).First());
    }
}
