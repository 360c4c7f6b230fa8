using System.Text.Json;
using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class A_figure_can_be_taken_apart : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public A_figure_can_be_taken_apart()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void A_rep_opens_the_hand_offs_behind_a_figure()
    {
        var accepted = floor.Sal();
        floor.Mql();
        floor.Mql(floor.Colleague);
        desk.Refresh();
        var value = desk.Value("MQL_SAL", PeriodKind.Month, floor.Now);
        Assert.Equal(floor.Handoffs(accepted)[0].Id, Assert.Single(Rows(value, "numerator")).Id);
        Assert.Equal(3, Rows(value, "denominator").Count);
        var mine = desk.Value("MQL_SAL", PeriodKind.Month, floor.Now, KpiDimension.Owner, "Rita Rep");
        Assert.Equal(2, Rows(mine, "denominator").Count);
    }

    [Fact]
    public void The_deals_behind_the_revenue_and_the_clocks_behind_the_promises_are_listed_too()
    {
        floor.Sal();
        floor.LaterDays(5);
        desk.Refresh();
        var promises = desk.Value("SLA_DECISION", PeriodKind.AllTime, floor.Now);
        var clock = Assert.Single(Rows(promises, "denominator"));
        Assert.Equal(T.Timer.Table, clock.LogicalName);
    }

    [Fact]
    public void Any_stretch_of_time_is_counted_by_any_dimension_without_storing_anything()
    {
        floor.Sal();
        floor.Mql();
        floor.LaterDays(40);
        floor.Sal(floor.Colleague);
        var before = Values();
        var months = Measure("MQL_SAL", (T.CustomApis.MeasureKpi.PeriodKind, T.PeriodKind.Month), (T.CustomApis.MeasureKpi.FromOn, floor.Now.AddDays(-41)));
        Assert.Contains(months, row => row.GetProperty("numerator").GetDecimal() == 1 && row.GetProperty("denominator").GetDecimal() == 2);
        Assert.Contains(months, row => row.GetProperty("numerator").GetDecimal() == 1 && row.GetProperty("denominator").GetDecimal() == 1);
        var owners = Measure("MQL_SAL", (T.CustomApis.MeasureKpi.Dimension, T.KpiDimension.Owner), (T.CustomApis.MeasureKpi.FromOn, floor.Now.AddDays(-41)));
        Assert.Equal(["Carl Colleague: 100.0 %", "Rita Rep: 50.0 %"], owners.Select(row => $"{row.GetProperty("label")}: {row.GetProperty("shown")}").Order());
        Assert.Equal(before, Values());
    }

    [Fact]
    public void Who_asks_for_what_is_not_there_is_told_what_is()
    {
        KpiDesk.Refused(() => Measure("MQL_SALE"), "MQL_SAL");
        KpiDesk.Refused(() => Measure("MQL_SAL", (T.CustomApis.MeasureKpi.Dimension, T.KpiDimension.Stage)), "Owner");
        KpiDesk.Refused(() => Measure("MQL_SAL", (T.CustomApis.MeasureKpi.PeriodKind, T.PeriodKind.Week), (T.CustomApis.MeasureKpi.FromOn, floor.Now.AddYears(-20))), "shorter stretch");
        KpiDesk.Refused(() => Measure("MQL_SAL", (T.CustomApis.MeasureKpi.FromOn, floor.Now), (T.CustomApis.MeasureKpi.ToOn, floor.Now.AddDays(-1))), "before ToOn");
    }

    [Fact]
    public void A_figure_that_is_made_from_others_says_from_which()
    {
        floor.Sal();
        desk.Refresh();
        var score = desk.Value("TWO_WAY", PeriodKind.Month, floor.Now);
        KpiDesk.Refused(() => Rows(score, "denominator"), "SLA_FOLLOWUP");
    }

    public void Dispose() => floor.Dispose();

    /// <summary>As the page does it: the query is run in the rights of who looks.</summary>
    private DataCollection<Entity> Rows(Entity value, string part)
    {
        var answer = floor.Rep.Run(T.CustomApis.DrillDownKpi.Name, (T.CustomApis.DrillDownKpi.ValueId, value.Id), (T.CustomApis.DrillDownKpi.Part, part));
        var rows = floor.Rep.Service.RetrieveMultiple(new FetchExpression((string)answer[T.CustomApis.DrillDownKpi.FetchXml])).Entities;
        Assert.Equal(answer[T.CustomApis.DrillDownKpi.Count], rows.Count);
        return rows;
    }

    private List<JsonElement> Measure(string code, params (string Name, object? Value)[] more)
    {
        var answer = floor.Rep.Run(T.CustomApis.MeasureKpi.Name, [(T.CustomApis.MeasureKpi.Code, code), .. more]);
        return [.. JsonDocument.Parse((string)answer[T.CustomApis.MeasureKpi.Rows]).RootElement.EnumerateArray()];
    }

    private int Values() => floor.Organisation.Admin.RetrieveMultiple(new QueryExpression(T.KpiValue.Table) { ColumnSet = new ColumnSet() }).Entities.Count;
}
