using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class What_campaigns_cost_is_entered_later : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;
    private readonly Guid fair;

    public What_campaigns_cost_is_entered_later()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
        fair = floor.Organisation.Admin.Create(new Entity(T.Campaign.Table) { [T.Campaign.Name] = "Fair", [T.Campaign.ProposedStart] = floor.Now.Date });
        floor.Mql();
    }

    [Fact]
    public void And_the_price_of_an_MQL_follows()
    {
        floor.LaterDays(400);
        desk.Refresh();
        Assert.Equal("0", Cost());

        floor.Organisation.Admin.Update(new Entity(T.Campaign.Table, fair) { ["othercost"] = new Money(500m) });
        floor.LaterDays(1);
        desk.Refresh();
        Assert.Equal("500", Cost());

        floor.Organisation.Admin.Update(new Entity(T.Campaign.Table, fair) { ["othercost"] = new Money(800m), [T.Campaign.ActualStart] = floor.Now.Date });
        floor.LaterDays(1);
        desk.Refresh();
        Assert.Equal("800", Cost());
    }

    public void Dispose() => floor.Dispose();

    private string Cost() => $"{desk.Value("COST_PER_MQL", PeriodKind.AllTime, floor.Now).GetAttributeValue<decimal>(T.KpiValue.Numerator):0.##}";
}
