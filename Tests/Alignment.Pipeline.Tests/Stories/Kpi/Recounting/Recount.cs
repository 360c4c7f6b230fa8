using System.Globalization;
using Alignment.Pipeline.Tests.Stories.Kpi.Histories;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Every stored figure beside the same one counted from the rows.</summary>
internal sealed class Recount(Company company)
{
    private const decimal Close = 0.00001m;

    private static readonly Dictionary<string, Func<Cut, Figure>> Figures = QualityFigures.All.Concat(SpeedFigures.All).Concat(RevenueFigures.All).ToDictionary(one => one.Key, one => one.Value);

    private readonly Dictionary<string, int> horizons = company.All(T.Kpi.Table).ToDictionary(kpi => kpi.GetAttributeValue<string>(T.Kpi.Code), kpi => kpi.GetAttributeValue<int>(T.Kpi.HorizonDays));

    /// <summary>How many figures were compared, by KPI.</summary>
    public SortedDictionary<string, int> Compared { get; } = [];

    /// <summary>KPIs of the catalogue that nothing here counts.</summary>
    public IEnumerable<string> Uncounted => horizons.Keys.Where(code => !Figures.ContainsKey(code)).Order();

    /// <summary>What differs, in words; nothing when both sides believe the same.</summary>
    public List<string> Differences()
    {
        var ground = new Ground(company);
        var differences = new List<string>();
        foreach (var value in Standing())
        {
            var code = value.GetAttributeValue<string>(T.KpiValue.Code);
            if (!Figures.TryGetValue(code, out var count)) continue;
            Compared[code] = Compared.GetValueOrDefault(code) + 1;
            var cut = new Cut(
                ground,
                value.When(T.KpiValue.PeriodStart) ?? DateTime.MinValue,
                End(ground, value),
                value.Option(T.KpiValue.Dimension)!.Value,
                value.GetAttributeValue<string>(T.KpiValue.DimensionKey) ?? "",
                horizons[code]);
            var figure = count(cut);
            var isPart = figure.Numerator is { } numerator && !Same(numerator, value.GetAttributeValue<decimal?>(T.KpiValue.Numerator));
            var isWhole = figure.Denominator is { } denominator && !Same(denominator, value.GetAttributeValue<decimal?>(T.KpiValue.Denominator));
            var isValue = (figure.Value is not null || figure.Denominator is not null) && !Same(figure.Value, value.GetAttributeValue<decimal?>(T.KpiValue.Value));
            if (isPart || isWhole || isValue) differences.Add(Words(value, figure));
        }

        return differences;
    }

    public IEnumerable<Entity> Standing() => company.All(T.KpiValue.Table).Where(value => value.Option(T.KpiValue.Status) != T.KpiValueStatus.Superseded);

    /// <summary>Longer periods are made of months, and a month that has not begun holds nothing yet, not even what is due in it.</summary>
    private static DateTime End(Ground ground, Entity value)
    {
        var end = value.When(T.KpiValue.PeriodEnd) ?? DateTime.MaxValue;
        if (value.Option(T.KpiValue.PeriodKind) is T.PeriodKind.Week or T.PeriodKind.Month) return end;
        var nextMonth = new DateTime(ground.Now.Year, ground.Now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
        return nextMonth < end ? nextMonth : end;
    }

    private static bool Same(decimal? one, decimal? other) =>
        one is null || other is null ? one is null && other is null : Math.Abs(one.Value - other.Value) <= Close * Math.Max(1m, Math.Abs(one.Value));

    private static string Words(Entity value, Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{value.GetAttributeValue<string>(T.KpiValue.Code)} {value.GetAttributeValue<string>(T.KpiValue.PeriodLabel)} {value.Option(T.KpiValue.Dimension) - T.KpiDimension.Total} [{value.GetAttributeValue<string>(T.KpiValue.DimensionKey)}] {value.GetAttributeValue<string>(T.KpiValue.DimensionLabel)}: stored {value.GetAttributeValue<decimal?>(T.KpiValue.Numerator)} of {value.GetAttributeValue<decimal?>(T.KpiValue.Denominator)} = {value.GetAttributeValue<decimal?>(T.KpiValue.Value)}, counted {figure.Numerator} of {figure.Denominator} = {figure.Value}");
}
