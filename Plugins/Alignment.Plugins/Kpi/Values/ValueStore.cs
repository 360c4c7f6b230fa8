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

    /// <summary>To add up, or to compare with.</summary>
    public Dictionary<FigureKey, StoredValue> Of(Period period)
    {
        var id = PeriodRow.Id(period);
        return known.TryGetValue(id, out var values) ? values : known[id] = Read(id, ValueRow.Counts);
    }

    /// <summary>To be written over: what was read before is no longer true.</summary>
    public Dictionary<FigureKey, StoredValue> ToBeWritten(Period period)
    {
        known.Remove(PeriodRow.Id(period));
        return Read(PeriodRow.Id(period), ValueRow.Columns);
    }

    /// <summary>What stands after it was written: a longer period that is made of it need not read it again.</summary>
    public void Keep(Period period, Dictionary<FigureKey, StoredValue> standing) => known[PeriodRow.Id(period)] = standing;

    private Dictionary<FigureKey, StoredValue> Read(Guid period, ColumnSet columns)
    {
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = columns };
        query.Criteria.AddCondition(T.KpiValue.Period, ConditionOperator.Equal, period);
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        return meter.All(query).Select(row => new StoredValue(row)).GroupBy(value => value.Key)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(value => value.Restatement).First());
    }
}
