using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class What_a_deal_came_to_stays_as_it_was : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Rates_that_change_afterwards_change_no_figure_of_the_past()
    {
        var krona = floor.Currency("SEK", 10m);
        var deal = Open(krona);
        floor.Rate(krona, 8m);
        floor.LaterDays(4);
        floor.Rep.Win(deal, 4_000m);
        Assert.Equal((500m, 8m, 4 * 1440), Frozen(deal));
        floor.Rate(krona, 20m);
        floor.Rep.Change(deal, (T.Opportunity.Name, "Renamed"));
        Assert.Equal((500m, 8m, 4 * 1440), Frozen(deal));
        floor.Rep.Change(deal, (T.Opportunity.ActualValue, new Money(8_000m)));
        Assert.Equal((1000m, 8m, 4 * 1440), Frozen(deal));
    }

    [Fact]
    public void Reopening_takes_it_back_and_the_next_closing_counts_at_its_own_rate()
    {
        var krona = floor.Currency("SEK", 10m);
        var deal = Open(krona);
        floor.Rep.Win(deal, 4_000m);
        floor.Rep.Reopen(deal);
        foreach (var column in new[] { T.Opportunity.ClosedAmount, T.Opportunity.ClosedRate, T.Opportunity.CycleMinutes }) Assert.False(floor.Deal(deal).Contains(column), column);
        floor.Rate(krona, 16m);
        floor.LaterDays(1);
        floor.Rep.Win(deal, 4_000m);
        Assert.Equal((250m, 16m, 1440), Frozen(deal));
    }

    [Fact]
    public void A_lost_deal_is_remembered_at_what_it_was_worth()
    {
        var deal = Open(null, 700m);
        floor.LaterDays(1);
        floor.Rep.Lose(deal);
        Assert.Equal((700m, 1m, 1440), Frozen(deal));
    }

    [Fact]
    public void A_closing_that_is_entered_late_counts_from_its_own_day_and_a_deal_of_another_system_from_its_own_beginning()
    {
        var deal = floor.Admin.Service.Create(new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Old", [T.Opportunity.OverriddenCreatedOn] = floor.Now.Date.AddDays(-30) });
        floor.LaterDays(10);
        floor.Admin.Win(deal, 100m, floor.Now.AddDays(-5));
        Assert.Equal(35 * 1440, floor.Deal(deal).GetAttributeValue<int>(T.Opportunity.CycleMinutes));
    }

    [Fact]
    public void A_state_that_is_set_without_a_day_was_set_today()
    {
        var deal = Open(null, 700m);
        floor.Admin.Change(deal, (T.Opportunity.ActualValue, new Money(650m)));
        floor.Admin.Change(deal, (T.Opportunity.StateCode, new OptionSetValue(1)), (T.Opportunity.StatusCode, new OptionSetValue(3)));
        Assert.Equal((650m, 1m, 0), Frozen(deal));
        Assert.Equal(floor.Now.Date, floor.Deal(deal).GetAttributeValue<DateTime>(T.Opportunity.ActualCloseDate));
    }

    [Theory]
    [InlineData(T.Opportunity.ClosedAmount)]
    [InlineData(T.Opportunity.ClosedRate)]
    public void Nobody_writes_it_by_hand(string column)
    {
        var deal = Open(null);
        Action open = () => floor.Admin.Change(deal, (column, 99m));
        open.Refused(column, "written by the server");
        floor.Rep.Win(deal, 100m);
        Action won = () => floor.Admin.Change(deal, (column, 99m));
        won.Refused(column, "written by the server");
        floor.Admin.Change(deal, (column, floor.Deal(deal)[column]));
    }

    [Fact]
    public void Nor_how_long_it_took_nor_with_a_new_deal()
    {
        Action attempt = () => floor.Admin.Service.Create(new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Deal", [T.Opportunity.CycleMinutes] = 5 });
        attempt.Refused(T.Opportunity.CycleMinutes);
    }

    public void Dispose() => floor.Dispose();

    private Guid Open(Guid? currency, decimal? estimate = null)
    {
        var deal = new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Deal" };
        if (currency is { } id) deal[T.Opportunity.TransactionCurrencyId] = new EntityReference(T.TransactionCurrency.Table, id);
        if (estimate is { } amount) deal[T.Opportunity.EstimatedValue] = new Money(amount);
        return floor.Rep.Service.Create(deal);
    }

    private (decimal, decimal, int) Frozen(Guid deal)
    {
        var row = floor.Deal(deal);
        return (row.GetAttributeValue<decimal>(T.Opportunity.ClosedAmount), row.GetAttributeValue<decimal>(T.Opportunity.ClosedRate), row.GetAttributeValue<int>(T.Opportunity.CycleMinutes));
    }
}
