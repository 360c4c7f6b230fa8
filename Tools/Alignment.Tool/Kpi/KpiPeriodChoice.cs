using Alignment.Domain.Kpi;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Kpi;

/// <summary>Which stored period is looked at.</summary>
internal static class KpiPeriodChoice
{
    public static int Option(PeriodKind kind) => T.PeriodKind.Week + (int)kind;

    /// <param name="label">Such as 2018-02, 2018-W07, 2018-Q1 or FY 2018; null for the latest in which something was counted.</param>
    /// <returns>Null when nothing of that kind was counted yet.</returns>
    /// <exception cref="ToolException">There is no such period.</exception>
    public static Entity? Find(IOrganizationService service, PeriodKind kind, string? label)
    {
        var query = new QueryExpression(T.KpiPeriod.Table)
        {
            ColumnSet = new ColumnSet(T.KpiPeriod.Name, T.KpiPeriod.Kind, T.KpiPeriod.Start, T.KpiPeriod.End),
            Orders = { new OrderExpression(T.KpiPeriod.Start, OrderType.Ascending) },
        };
        query.Criteria.AddCondition(T.KpiPeriod.Kind, ConditionOperator.Equal, Option(kind));
        query.Criteria.AddCondition(T.KpiPeriod.CountedOn, ConditionOperator.NotNull);
        var periods = Replaying.ReplayedLedger.Read(service, query);
        if (label is null) return periods.FindLast(period => HasFigures(service, period.Id)) ?? periods.LastOrDefault();
        return periods.Find(period => Is(period, label))
            ?? throw ToolException.Usage(
                $"There is no {Word(kind)} {label} among the counted ones.",
                periods.Count == 0 ? "None is counted yet; leave --no-refresh out." : $"They go from {Name(periods[0])} to {Name(periods[^1])}.");
    }

    public static string Name(Entity period) => period.GetAttributeValue<string>(T.KpiPeriod.Name);

    private static bool Is(Entity period, string label) =>
        string.Equals(Name(period), label, StringComparison.OrdinalIgnoreCase) || string.Equals(Name(period), $"FY {label}", StringComparison.OrdinalIgnoreCase);

    private static string Word(PeriodKind kind) => kind == PeriodKind.AllTime ? "all time" : kind.ToString().ToLowerInvariant();

    private static bool HasFigures(IOrganizationService service, Guid period)
    {
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition(T.KpiValue.Period, ConditionOperator.Equal, period);
        query.Criteria.AddCondition(T.KpiValue.N, ConditionOperator.GreaterThan, 0);
        query.Criteria.AddCondition(T.KpiValue.Basis, ConditionOperator.NotEqual, T.KpiBasis.Snapshot);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
