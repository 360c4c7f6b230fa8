using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class What_campaigns_cost_and_goals_ask : IDisposable
{
    private readonly SalesFloor floor = new();
    private readonly EntityReference francs;

    public What_campaigns_cost_and_goals_ask() => francs = new EntityReference("transactioncurrency", Sandbox.Admin.Create(new Entity("transactioncurrency")
    {
        ["currencyname"] = "Franc",
        ["isocurrencycode"] = "CHF",
        ["currencysymbol"] = "Fr",
        ["exchangerate"] = 2m,
        ["currencyprecision"] = 2,
    }));

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Theory]
    [InlineData("budgetedcost")]
    [InlineData("othercost")]
    [InlineData("expectedrevenue")]
    public void Of_a_campaign_is_known_in_base_currency_too_at_the_rate_of_the_day(string amount)
    {
        Guid id = Sandbox.Admin.Create(new Entity("campaign") { ["name"] = "Fair", [amount] = new Money(900m), ["transactioncurrencyid"] = francs });
        Sandbox.Admin.Update(new Entity("transactioncurrency", francs.Id) { ["exchangerate"] = 3m });
        Entity kept = Sandbox.Read("campaign", id, amount + "_base", "exchangerate");
        Assert.Equal((450m, 2m), (kept.GetAttributeValue<Money>(amount + "_base").Value, kept.GetAttributeValue<decimal>("exchangerate")));
        Sandbox.Admin.Update(new Entity("campaign", id) { [amount] = new Money(600m) });
        Assert.Equal(200m, Sandbox.Read("campaign", id, amount + "_base").GetAttributeValue<Money>(amount + "_base").Value);
    }

    /// <summary>Nobody chooses the currency of a goal: it is that of the organisation.</summary>
    [Fact]
    public void Of_a_goal_is_in_base_currency_whatever_was_chosen()
    {
        EntityReference me = new("systemuser", Sandbox.Dataverse.AdminId);
        Guid revenue = Sandbox.Admin.Create(new Entity("metric") { ["name"] = "Revenue", ["isamount"] = true, ["amountdatatype"] = new OptionSetValue(0) });
        Guid id = Sandbox.Admin.Create(new Entity("goal")
        {
            ["title"] = "This year",
            ["metricid"] = new EntityReference("metric", revenue),
            ["goalstartdate"] = new DateTime(2026, 1, 1),
            ["goalenddate"] = new DateTime(2026, 12, 31),
            ["goalownerid"] = me,
            ["targetmoney"] = new Money(900m),
            ["transactioncurrencyid"] = francs,
        });
        Assert.Equal(900m, Sandbox.Read("goal", id, "targetmoney_base").GetAttributeValue<Money>("targetmoney_base").Value);
    }

    [Fact]
    public void Of_a_campaign_is_added_up_by_the_server()
    {
        Guid fair = Sandbox.Admin.Create(new Entity("campaign") { ["name"] = "Fair", ["othercost"] = new Money(900m), ["transactioncurrencyid"] = francs });
        Assert.Equal((900m, 450m), Total(fair));
        Sandbox.Admin.Update(new Entity("campaign", fair) { ["othercost"] = new Money(300m) });
        Assert.Equal((300m, 150m), Total(fair));
        Sandbox.Admin.Update(new Entity("campaign", fair) { ["name"] = "Spring Fair" });
        Assert.Equal((300m, 150m), Total(fair));

        (decimal Amount, decimal Base) Total(Guid id)
        {
            Entity row = Sandbox.Read("campaign", id, "totalactualcost", "totalactualcost_base");
            return (row.GetAttributeValue<Money>("totalactualcost").Value, row.GetAttributeValue<Money>("totalactualcost_base").Value);
        }
    }
}
