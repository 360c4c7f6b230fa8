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
    private readonly DateTime march;
    private readonly DateTime april;
    private readonly Guid late;

    public What_a_refresh_need_not_count()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
        march = floor.Now;
        late = floor.Mql();
        floor.LaterDays(31);
        april = floor.Now;
        floor.Sal();
    }

    [Fact]
    public void A_month_that_is_compared_with_a_changed_one_shows_the_change_without_being_counted_again()
    {
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
    public void That_takes_a_few_requests()
    {
        floor.LaterDays(150);
        desk.Refresh();
        Assert.InRange(Requests(PeriodKind.Month, april), 25, 80);

        floor.Rep.Accept(late);
        floor.LaterDays(1);
        desk.Refresh();

        Assert.InRange(Requests(PeriodKind.Month, march), 25, 80);
        Assert.InRange(Requests(PeriodKind.Month, april), 1, 6);
        Assert.Equal(1m, desk.Value("MQL_SAL", PeriodKind.Month, march).GetAttributeValue<decimal>(T.KpiValue.Numerator));
    }

    [Fact]
    public void A_year_follows_the_month_that_changed_without_its_other_months_being_read()
    {
        floor.LaterDays(150);
        desk.Refresh();
        var lead = floor.Mql();
        floor.LaterDays(1);
        desk.Refresh();

        floor.Rep.Accept(lead);
        floor.Later(TimeSpan.FromHours(1));
        desk.Refresh();

        Assert.Equal("2/3: 66.7 %", desk.Read("MQL_SAL", PeriodKind.Year, floor.Now));
        Assert.Equal("2/3: 66.7 %", desk.Read("MQL_SAL", PeriodKind.AllTime, floor.Now));
        Assert.InRange(Requests(PeriodKind.Year, floor.Now), 1, 3);
        Assert.InRange(Requests(PeriodKind.AllTime, floor.Now), 1, 3);
    }

    /// <summary>Whoever reads a figure sees the same sentence; whoever looks when it was written sees that nobody wrote it again.</summary>
    [Fact]
    public void What_says_the_same_is_not_written_again()
    {
        floor.LaterDays(150);
        desk.Refresh();
        var written = desk.Value("MQL_SAL", PeriodKind.AllTime, floor.Now).GetAttributeValue<DateTime>(T.KpiValue.ComputedOn);
        floor.Later(TimeSpan.FromMinutes(10));
        desk.Refresh();
        Assert.Equal(written, desk.Value("MQL_SAL", PeriodKind.AllTime, floor.Now).GetAttributeValue<DateTime>(T.KpiValue.ComputedOn));

        floor.Organisation.Admin.Update(new Entity(T.Kpi.Table, desk.Value("MQL_SAL", PeriodKind.AllTime, floor.Now).GetAttributeValue<EntityReference>(T.KpiValue.Kpi).Id) { [T.Kpi.Target] = 77m });
        floor.Later(TimeSpan.FromMinutes(10));
        desk.Refresh();
        Assert.Equal(77m, desk.Value("MQL_SAL", PeriodKind.AllTime, floor.Now).GetAttributeValue<decimal>(T.KpiValue.Target));
    }

    public void Dispose() => floor.Dispose();

    private int Requests(PeriodKind kind, DateTime at)
    {
        var query = new QueryExpression(T.KpiPeriod.Table) { ColumnSet = new ColumnSet(T.KpiPeriod.Requests) };
        query.Criteria.AddCondition(T.KpiPeriod.Kind, ConditionOperator.Equal, T.PeriodKind.Week + (int)kind);
        query.Criteria.AddCondition(T.KpiPeriod.Start, ConditionOperator.LessEqual, at);
        query.Criteria.AddCondition(T.KpiPeriod.End, ConditionOperator.GreaterThan, at);
        return Assert.Single(floor.Organisation.Admin.RetrieveMultiple(query).Entities).GetAttributeValue<int>(T.KpiPeriod.Requests);
    }
}
