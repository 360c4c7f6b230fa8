using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class A_deal_that_is_deleted : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public A_deal_that_is_deleted()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void Is_in_no_figure_after_the_next_refresh()
    {
        var entered = floor.Now;
        var first = Won(100m);
        Won(50m);
        floor.LaterDays(200);
        desk.Refresh();
        Assert.Equal("150", Revenue(PeriodKind.Month, entered));

        floor.Organisation.Admin.Delete(T.Opportunity.Table, first);
        floor.Later(TimeSpan.FromHours(1));
        desk.Refresh();

        foreach (var kind in new[] { PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year, PeriodKind.AllTime }) Assert.Equal((kind, "50"), (kind, Revenue(kind, entered)));
        Assert.Equal(50m, desk.Value("REVENUE_PER_ACCOUNT", PeriodKind.Year, entered).GetAttributeValue<decimal>(T.KpiValue.Numerator));
    }

    [Fact]
    public void Before_anything_was_counted_is_just_deleted()
    {
        floor.Organisation.Admin.Delete(T.Opportunity.Table, Won(100m));
        desk.Refresh();
        Assert.Equal("0", Revenue(PeriodKind.Month, floor.Now));
    }

    public void Dispose() => floor.Dispose();

    private Guid Won(decimal revenue)
    {
        var deal = floor.Rep.OpenDeal(floor.Sal());
        floor.Rep.Win(deal, revenue);
        return deal;
    }

    private string Revenue(PeriodKind kind, DateTime at) => $"{desk.Value("REVENUE", kind, at).GetAttributeValue<decimal>(T.KpiValue.Numerator):0.##}";
}
