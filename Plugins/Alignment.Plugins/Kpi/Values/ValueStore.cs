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

    public Dictionary<FigureKey, StoredValue> Of(Period period)
    {
        var id = PeriodRow.Id(period);
        if (known.TryGetValue(id, out var values)) return values;
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = ValueRow.Columns };
        query.Criteria.AddCondition(T.KpiValue.Period, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        return known[id] = meter.All(query).Select(row => new StoredValue(row)).GroupBy(value => value.Key)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(value => value.Restatement).First());
    }

    /// <summary>It is about to be written: what was read is no longer true.</summary>
    public void Forget(Period period) => known.Remove(PeriodRow.Id(period));
}
