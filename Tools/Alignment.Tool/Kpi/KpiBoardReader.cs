using Alignment.Domain.Kpi;
using Alignment.Tool.Replaying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Kpi;

/// <summary>Reads the scoreboard from the stored values: the totals of one period, and those before it for the trend.</summary>
internal sealed class KpiBoardReader(IOrganizationService service)
{
    private const string Catalogue = "k";
    private const int TrendLength = 12;

    /// <param name="label">Null for the latest period with figures.</param>
    public KpiBoard Read(PeriodKind kind, string? label)
    {
        if (KpiPeriodChoice.Find(service, kind, label) is not { } period) return new KpiBoard("none", kind.ToString(), null, null, []);
        var start = period.GetAttributeValue<DateTime>(T.KpiPeriod.Start);
        var history = Totals(kind, start).GroupBy(Code, StringComparer.Ordinal).ToDictionary(values => values.Key, values => values.OrderBy(Start).ToList(), StringComparer.Ordinal);
        var figures = history.Values
            .Select(values => values.Find(value => value.GetAttributeValue<EntityReference>(T.KpiValue.Period)?.Id == period.Id))
            .OfType<Entity>()
            .OrderBy(value => Choice(value, T.KpiValue.Section))
            .ThenBy(value => Of<int?>(value, T.Kpi.Order) ?? int.MaxValue)
            .GroupBy(value => Word(value, T.KpiValue.Section))
            .Select(section => new KpiSectionFigures(section.Key, [.. section.Select(value => Figure(value, history[Code(value)]))]));
        var endless = kind == PeriodKind.AllTime;
        return new KpiBoard(KpiPeriodChoice.Name(period), Words(kind), endless ? null : start, endless ? null : period.GetAttributeValue<DateTime>(T.KpiPeriod.End), [.. figures]);
    }

    public static string Words(PeriodKind kind) => kind == PeriodKind.AllTime ? "All Time" : kind.ToString();

    private List<Entity> Totals(PeriodKind kind, DateTime until)
    {
        var query = new QueryExpression(T.KpiValue.Table)
        {
            ColumnSet = new ColumnSet(
                T.KpiValue.Code, T.KpiValue.Section, T.KpiValue.Grain, T.KpiValue.Basis, T.KpiValue.Unit, T.KpiValue.Direction, T.KpiValue.Period, T.KpiValue.PeriodStart,
                T.KpiValue.Numerator, T.KpiValue.Denominator, T.KpiValue.Value, T.KpiValue.N, T.KpiValue.Low, T.KpiValue.High, T.KpiValue.PreviousValue,
                T.KpiValue.PreviousLabel, T.KpiValue.Change, T.KpiValue.Target, T.KpiValue.Shown, T.KpiValue.Explanation, T.KpiValue.Verdict, T.KpiValue.Partial,
                T.KpiValue.MaturedShare, T.KpiValue.TooFew, T.KpiValue.Status),
            Orders = { new OrderExpression(T.KpiValue.PeriodStart, OrderType.Ascending), new OrderExpression(T.KpiValue.Id, OrderType.Ascending) },
        };
        query.Criteria.AddCondition(T.KpiValue.PeriodKind, ConditionOperator.Equal, KpiPeriodChoice.Option(kind));
        query.Criteria.AddCondition(T.KpiValue.Dimension, ConditionOperator.Equal, T.KpiDimension.Total);
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        if (kind != PeriodKind.AllTime) query.Criteria.AddCondition(T.KpiValue.PeriodStart, ConditionOperator.OnOrBefore, until);
        var catalogue = query.AddLink(T.Kpi.Table, T.KpiValue.Kpi, T.Kpi.Id);
        catalogue.EntityAlias = Catalogue;
        catalogue.Columns = new ColumnSet(T.Kpi.Name, T.Kpi.Order, T.Kpi.Sentence);
        catalogue.LinkCriteria.AddCondition(T.Kpi.OnScoreboard, ConditionOperator.Equal, true);
        return ReplayedLedger.Read(service, query);
    }

    private static KpiFigure Figure(Entity value, List<Entity> history) => new(
        Code(value),
        Of<string>(value, T.Kpi.Name) ?? Code(value),
        value.GetAttributeValue<string>(T.KpiValue.Shown) ?? "",
        value.GetAttributeValue<decimal?>(T.KpiValue.Value),
        value.GetAttributeValue<decimal?>(T.KpiValue.Numerator),
        value.GetAttributeValue<decimal?>(T.KpiValue.Denominator),
        value.GetAttributeValue<int>(T.KpiValue.N),
        value.GetAttributeValue<decimal?>(T.KpiValue.Low),
        value.GetAttributeValue<decimal?>(T.KpiValue.High),
        Word(value, T.KpiValue.Unit),
        Word(value, T.KpiValue.Basis),
        Word(value, T.KpiValue.Grain),
        Word(value, T.KpiValue.Direction),
        value.GetAttributeValue<decimal?>(T.KpiValue.Target),
        Word(value, T.KpiValue.Verdict),
        Word(value, T.KpiValue.Status),
        value.GetAttributeValue<bool>(T.KpiValue.Partial),
        value.GetAttributeValue<bool>(T.KpiValue.TooFew),
        value.GetAttributeValue<decimal?>(T.KpiValue.MaturedShare),
        value.GetAttributeValue<decimal?>(T.KpiValue.PreviousValue),
        value.GetAttributeValue<string>(T.KpiValue.PreviousLabel),
        value.GetAttributeValue<decimal?>(T.KpiValue.Change),
        [.. history.TakeWhile(each => Start(each) <= Start(value)).TakeLast(TrendLength).Select(each => each.GetAttributeValue<decimal?>(T.KpiValue.Value))],
        value.GetAttributeValue<string>(T.KpiValue.Explanation) ?? Of<string>(value, T.Kpi.Sentence) ?? "");

    private static string Code(Entity value) => value.GetAttributeValue<string>(T.KpiValue.Code) ?? "";

    private static DateTime Start(Entity value) => value.GetAttributeValue<DateTime>(T.KpiValue.PeriodStart);

    private static int Choice(Entity value, string column) => value.GetAttributeValue<OptionSetValue>(column)?.Value ?? int.MaxValue;

    private static string Word(Entity value, string column) => value.FormattedValues.TryGetValue(column, out var word) ? word : "";

    private static TValue? Of<TValue>(Entity value, string column) => value.GetAttributeValue<AliasedValue>($"{Catalogue}.{column}")?.Value is TValue given ? given : default;
}
