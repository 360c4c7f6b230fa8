using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class A_deal_is_closed : IDisposable
{
    private readonly SalesFloor floor = new();

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void A_won_deal_earns_what_was_estimated_unless_told_otherwise()
    {
        Guid deal = floor.Deal(1500m);
        Win(deal);
        Entity row = Sandbox.Read("opportunity", deal, "statecode", "statuscode", "actualvalue", "actualvalue_base", "actualclosedate");
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(3, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1500m, row.GetAttributeValue<Money>("actualvalue").Value);
        Assert.Equal(1500m, row.GetAttributeValue<Money>("actualvalue_base").Value);
        Assert.Equal(Sandbox.Clock.GetUtcNow().UtcDateTime.Date, row.GetAttributeValue<DateTime>("actualclosedate"));
    }

    [Fact]
    public void What_the_seller_says_of_revenue_and_day_counts()
    {
        Guid deal = floor.Deal(1500m);
        Entity closing = SalesFloor.Closing(deal);
        closing["actualrevenue"] = new Money(1200m);
        closing["actualend"] = new DateTime(2026, 3, 31, 15, 0, 0, DateTimeKind.Utc);
        Sandbox.Admin.Execute(new WinOpportunityRequest { OpportunityClose = closing, Status = new OptionSetValue(3) });
        Entity row = Sandbox.Read("opportunity", deal, "actualvalue", "actualclosedate");
        Assert.Equal(1200m, row.GetAttributeValue<Money>("actualvalue").Value);
        Assert.Equal(new DateTime(2026, 3, 31), row.GetAttributeValue<DateTime>("actualclosedate"));
    }

    [Fact]
    public void The_closing_is_a_completed_activity_of_the_deal()
    {
        Guid deal = floor.Deal(1500m);
        Win(deal);
        Entity closing = Assert.Single(Sandbox.All("opportunityclose"));
        Assert.Equal(1, closing.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(2, closing.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(deal, closing.GetAttributeValue<EntityReference>("opportunityid").Id);
        Assert.Equal(deal, closing.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(1500m, closing.GetAttributeValue<Money>("actualrevenue").Value);
        Assert.True(closing.Contains("actualend"));
    }

    [Fact]
    public void A_deal_in_another_currency_is_counted_at_todays_rate()
    {
        Guid francs = Sandbox.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Franc", ["isocurrencycode"] = "CHF", ["currencysymbol"] = "Fr", ["exchangerate"] = 2m, ["currencyprecision"] = 2 });
        Guid deal = Sandbox.Admin.Create(new Entity("opportunity") { ["name"] = "Cranes", ["estimatedvalue"] = new Money(900m), ["transactioncurrencyid"] = new EntityReference("transactioncurrency", francs) });
        Sandbox.Admin.Update(new Entity("transactioncurrency", francs) { ["exchangerate"] = 3m });
        Win(deal);
        Entity row = Sandbox.Read("opportunity", deal, "actualvalue_base", "exchangerate");
        Assert.Equal(300m, row.GetAttributeValue<Money>("actualvalue_base").Value);
        Assert.Equal(3m, row["exchangerate"]);
        Assert.Equal(francs, Sandbox.All("opportunityclose")[0].GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
    }

    [Fact]
    public void What_a_closed_deal_earned_stays_when_the_rate_moves_on()
    {
        Guid francs = Sandbox.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Franc", ["isocurrencycode"] = "CHF", ["currencysymbol"] = "Fr", ["exchangerate"] = 2m, ["currencyprecision"] = 2 });
        Guid deal = Sandbox.Admin.Create(new Entity("opportunity") { ["name"] = "Cranes", ["transactioncurrencyid"] = new EntityReference("transactioncurrency", francs) });
        Entity closing = SalesFloor.Closing(deal);
        closing["actualrevenue"] = new Money(900m);
        Sandbox.Admin.Execute(new WinOpportunityRequest { OpportunityClose = closing, Status = new OptionSetValue(3) });
        Sandbox.Admin.Update(new Entity("transactioncurrency", francs) { ["exchangerate"] = 3m });
        Entity row = Sandbox.Read("opportunity", deal, "actualvalue", "actualvalue_base", "exchangerate");
        Assert.Equal((900m, 450m, 2m), (row.GetAttributeValue<Money>("actualvalue").Value, row.GetAttributeValue<Money>("actualvalue_base").Value, row.GetAttributeValue<decimal>("exchangerate")));
    }

    [Fact]
    public void A_lost_deal_says_why_and_earns_nothing_by_itself()
    {
        Guid deal = floor.Deal();
        Sandbox.Admin.Execute(new LoseOpportunityRequest { OpportunityClose = SalesFloor.Closing(deal), Status = new OptionSetValue(5) });
        Entity row = Sandbox.Read("opportunity", deal, "statecode", "statuscode", "actualvalue", "actualclosedate");
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(5, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.False(row.Contains("actualvalue"));
        Assert.True(row.Contains("actualclosedate"));
    }

    [Fact]
    public void A_reopened_deal_has_neither_revenue_nor_closing_day()
    {
        Guid deal = floor.Deal();
        Win(deal);
        Sandbox.Admin.Update(new Entity("opportunity", deal) { ["statecode"] = new OptionSetValue(0) });
        Entity row = Sandbox.Read("opportunity", deal, "statuscode", "actualvalue", "actualvalue_base", "actualclosedate");
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(["opportunityid", "statuscode"], row.Attributes.Keys.Order());
        Win(deal);
        Assert.Equal(2, Sandbox.All("opportunityclose").Count);
    }

    [Fact]
    public void A_closed_deal_is_not_closed_again()
    {
        Guid deal = floor.Deal();
        Win(deal);
        Assert.Equal(unchecked((int)0x80040515), Sandbox.Refusal(() => Win(deal)).ErrorCode);
        Assert.Single(Sandbox.All("opportunityclose"));
    }

    [Fact]
    public void Steps_wait_for_Win_and_the_parts_pass_the_later_stages()
    {
        floor.Watch("Win", "opportunity", 10, 20, 40);
        floor.Watch("Create", "opportunityclose", 10, 20, 40);
        floor.Watch("Update", "opportunity", 10, 20, 40);
        Guid deal = floor.Deal();
        Win(deal);
        Assert.Equal(
            [
                "Win opportunity 10", "Win opportunity 20", "Create opportunityclose 20 in Win", "Create opportunityclose 40 in Win",
                "Update opportunity 20 in Win", "Update opportunity 40 in Win", "Update opportunity 20 in Win", "Update opportunity 40 in Win",
                "Win opportunity 40",
            ],
            floor.Seen);
    }

    [Fact]
    public void Nobody_closes_a_deal_without_naming_it() => Assert.Equal(
        unchecked((int)0x80043b15),
        Sandbox.Refusal(() => Sandbox.Admin.Execute(new WinOpportunityRequest { OpportunityClose = new Entity("opportunityclose"), Status = new OptionSetValue(-1) })).ErrorCode);

    private void Win(Guid deal) =>
        Sandbox.Admin.Execute(new WinOpportunityRequest { OpportunityClose = SalesFloor.Closing(deal), Status = new OptionSetValue(-1) });
}
