using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class What_a_refresh_need_not_count : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public What_a_refresh_need_not_count()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void A_month_that_is_compared_with_a_changed_one_shows_the_change_without_being_counted_again()
    {
        var march = floor.Now;
        var late = floor.Mql();
        floor.LaterDays(31);
        var april = floor.Now;
        floor.Sal();
        floor.LaterDays(25);
        desk.Refresh();
        Assert.Equal(0m, desk.Value("MQL_SAL", PeriodKind.Month, april).GetAttributeValue<decimal?>(T.KpiValue.PreviousNumerator));

        floor.Rep.Accept(late);
        floor.LaterDays(10);
        desk.Refresh();
        floor.LaterDays(120);
        desk.Refresh();
        desk.Refresh();

        Assert.Equal("1/1: 100.0 %", desk.Read("MQL_SAL", PeriodKind.Month, march));
        Assert.Equal(1m, desk.Value("MQL_SAL", PeriodKind.Month, april).GetAttributeValue<decimal?>(T.KpiValue.PreviousNumerator));
    }

    [Fact]
    public void It_takes_a_few_requests()
    {
        var march = floor.Now;
        var late = floor.Mql();
        floor.LaterDays(31);
        var april = floor.Now;
        floor.Sal();
        floor.LaterDays(150);
        desk.Refresh();
        Assert.InRange(Requests(april), 25, 80);

        floor.Rep.Accept(late);
        floor.LaterDays(1);
        desk.Refresh();

        Assert.InRange(Requests(march), 25, 80);
        Assert.InRange(Requests(april), 1, 6);
        Assert.Equal(1m, desk.Value("MQL_SAL", PeriodKind.Month, march).GetAttributeValue<decimal>(T.KpiValue.Numerator));
    }

    public void Dispose() => floor.Dispose();

    private int Requests(DateTime at)
    {
        var query = new QueryExpression(T.KpiPeriod.Table) { ColumnSet = new ColumnSet(T.KpiPeriod.Requests) };
        query.Criteria.AddCondition(T.KpiPeriod.Kind, ConditionOperator.Equal, T.PeriodKind.Month);
        query.Criteria.AddCondition(T.KpiPeriod.Start, ConditionOperator.LessEqual, at);
        query.Criteria.AddCondition(T.KpiPeriod.End, ConditionOperator.GreaterThan, at);
        return Assert.Single(floor.Organisation.Admin.RetrieveMultiple(query).Entities).GetAttributeValue<int>(T.KpiPeriod.Requests);
    }
}
