using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class Both_sides_read_the_same_numbers : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public Both_sides_read_the_same_numbers()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void Of_four_leads_sales_accepted_two_gave_one_back_and_still_think_about_one()
    {
        floor.Sal();
        floor.Sal(floor.Colleague);
        floor.Rep.Reject(floor.Mql(), "NOT_READY_TIMING", "They decide on their budget in spring.");
        floor.Mql();
        desk.Refresh();
        Assert.Equal("2/4: 50.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
        Assert.Equal("2/4: 50.0 %", desk.Read("MQL_SAL", PeriodKind.Week, floor.Now));
        Assert.Equal("2/4: 50.0 %", desk.Read("MQL_SAL", PeriodKind.Year, floor.Now));
        Assert.Equal("2/4: 50.0 %", desk.Read("MQL_SAL", PeriodKind.AllTime, floor.Now));
        Assert.Equal("1/3: 33.3 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now, KpiDimension.Owner, "Rita Rep"));
        Assert.Equal("1/1: 100.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now, KpiDimension.Owner, "Carl Colleague"));
    }

    [Fact]
    public void Where_nothing_was_handed_off_there_is_no_share_rather_than_a_share_of_zero()
    {
        desk.Refresh();
        Assert.Equal("0/0: n/a (0 MQLs)", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
    }

    [Fact]
    public void A_second_refresh_changes_nothing()
    {
        floor.Sal();
        desk.Refresh();
        Assert.All(desk.Refresh(), answer => Assert.Equal(0, answer[T.CustomApis.RefreshKpis.Written]));
    }

    public void Dispose() => floor.Dispose();
}
