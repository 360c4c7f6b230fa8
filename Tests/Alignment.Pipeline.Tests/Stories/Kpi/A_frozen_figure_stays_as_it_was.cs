using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class A_frozen_figure_stays_as_it_was : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public A_frozen_figure_stays_as_it_was()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void A_lead_accepted_after_the_month_was_closed_restates_it_and_the_old_row_can_still_be_read()
    {
        var handedOff = floor.Now;
        floor.Sal();
        var late = floor.Mql();
        floor.LaterDays(70);
        desk.Refresh();
        var closed = desk.Value("MQL_SAL", PeriodKind.Month, handedOff);
        Assert.Equal(T.KpiValueStatus.Frozen, closed.GetAttributeValue<OptionSetValue>(T.KpiValue.Status).Value);
        Assert.NotNull(closed.GetAttributeValue<DateTime?>(T.KpiValue.FrozenOn));

        floor.Rep.Accept(late);
        floor.LaterDays(1);
        desk.Refresh();

        var standing = desk.Value("MQL_SAL", PeriodKind.Month, handedOff);
        Assert.Equal("2/2: 100.0 %", desk.Read("MQL_SAL", PeriodKind.Month, handedOff));
        Assert.Equal(1, standing.GetAttributeValue<int>(T.KpiValue.Restatement));
        Assert.Equal(closed.Id, standing.GetAttributeValue<EntityReference>(T.KpiValue.Restates).Id);
        var old = Assert.Single(desk.Values("MQL_SAL", PeriodKind.Month, handedOff, isSuperseded: true));
        Assert.Equal(closed.Id, old.Id);
        Assert.Equal(1m, old.GetAttributeValue<decimal>(T.KpiValue.Numerator));
        Assert.Equal(closed.GetAttributeValue<string>(T.KpiValue.Explanation), old.GetAttributeValue<string>(T.KpiValue.Explanation));
        Assert.Equal("2/2: 100.0 %", desk.Read("MQL_SAL", PeriodKind.Year, handedOff));
    }

    [Fact]
    public void While_the_month_lasts_its_figure_is_written_over_and_marked_to_date()
    {
        floor.Sal();
        desk.Refresh();
        var first = desk.Value("MQL_SAL", PeriodKind.Month, floor.Now);
        floor.Mql();
        desk.Refresh();
        var second = desk.Value("MQL_SAL", PeriodKind.Month, floor.Now);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(T.KpiValueStatus.ToDate, second.GetAttributeValue<OptionSetValue>(T.KpiValue.Status).Value);
        Assert.True(second.GetAttributeValue<bool>(T.KpiValue.Partial));
        Assert.Equal("1/2: 50.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
    }

    [Fact]
    public void Nobody_writes_a_value_by_hand_not_even_an_administrator()
    {
        floor.Sal();
        desk.Refresh();
        var value = desk.Value("MQL_SAL", PeriodKind.Month, floor.Now);
        KpiDesk.Refused(() => floor.Organisation.Admin.Update(new Entity(T.KpiValue.Table, value.Id) { [T.KpiValue.Numerator] = 99m }));
        KpiDesk.Refused(() => floor.Organisation.Admin.Delete(T.KpiValue.Table, value.Id));
        Assert.Equal("1/1: 100.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
    }

    public void Dispose() => floor.Dispose();
}
