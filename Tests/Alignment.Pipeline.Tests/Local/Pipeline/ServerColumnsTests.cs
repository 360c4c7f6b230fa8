using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class ServerColumnsTests
{
    [Fact]
    public void A_new_lead_gets_owner_state_name_currency_and_time()
    {
        using Sandbox sandbox = new();
        Entity lead = Sandbox.Lead();
        lead["firstname"] = "Anna";
        lead["revenue"] = new Money(1000);
        Entity row = sandbox.Read("lead", sandbox.Admin.Create(lead), "fullname", "ownerid", "owningbusinessunit", "statecode", "statuscode", "createdon", "createdby", "transactioncurrencyid", "exchangerate", "revenue_base", "donotemail");
        Assert.Equal("Anna Fischer", row["fullname"]);
        Assert.Equal(sandbox.Dataverse.AdminId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(sandbox.Dataverse.RootBusinessUnitId, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(sandbox.Clock.Now, row["createdon"]);
        Assert.Equal(sandbox.Dataverse.BaseCurrencyId, row.GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        Assert.Equal(1000, row.GetAttributeValue<Money>("revenue_base").Value);
        Assert.Equal(false, row["donotemail"]);
    }

    [Fact]
    public void Amounts_in_another_currency_are_divided_by_its_rate()
    {
        using Sandbox sandbox = new();
        Guid euro = sandbox.Admin.Create(new Entity("transactioncurrency")
        {
            ["currencyname"] = "Euro",
            ["isocurrencycode"] = "EUR",
            ["currencysymbol"] = "EUR",
            ["currencyprecision"] = 2,
            ["exchangerate"] = 0.8m,
        });
        Entity lead = Sandbox.Lead();
        lead["revenue"] = new Money(1000);
        lead["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro);
        Guid id = sandbox.Admin.Create(lead);
        Assert.Equal(1250, sandbox.Read("lead", id, "revenue_base").GetAttributeValue<Money>("revenue_base").Value);
        sandbox.Admin.Update(new Entity("lead", id) { ["revenue"] = new Money(800) });
        Assert.Equal(1000, sandbox.Read("lead", id, "revenue_base").GetAttributeValue<Money>("revenue_base").Value);
    }

    [Fact]
    public void A_migrated_lead_keeps_its_own_date()
    {
        using Sandbox sandbox = new();
        DateTime longAgo = new(2020, 5, 1, 0, 0, 0, DateTimeKind.Utc);
        Entity lead = Sandbox.Lead();
        lead["overriddencreatedon"] = longAgo;
        Entity row = sandbox.Read("lead", sandbox.Admin.Create(lead), "createdon");
        Assert.Equal(longAgo, row["createdon"]);
    }

    [Fact]
    public void A_value_for_a_column_people_cannot_write_is_ignored()
    {
        using Sandbox sandbox = new();
        Entity lead = Sandbox.Lead();
        lead["createdon"] = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Entity row = sandbox.Read("lead", sandbox.Admin.Create(lead), "createdon");
        Assert.Equal(sandbox.Clock.Now, row["createdon"]);
    }

    [Fact]
    public void A_changed_name_changes_the_full_name()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", id) { ["firstname"] = "Anna" });
        Assert.Equal("Anna Fischer", sandbox.Read("lead", id, "fullname")["fullname"]);
    }

    [Fact]
    public void An_update_moves_the_time_of_change_but_not_that_of_creation()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        DateTime created = sandbox.Clock.Now;
        sandbox.Clock.Now = created.AddHours(1);
        sandbox.Admin.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });
        Entity row = sandbox.Read("lead", id, "createdon", "modifiedon");
        Assert.Equal(created, row["createdon"]);
        Assert.Equal(created.AddHours(1), row["modifiedon"]);
    }

    [Fact]
    public void A_required_column_cannot_be_left_out()
    {
        using Sandbox sandbox = new();
        Assert.Contains("typename", Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("plugintype") { ["friendlyname"] = "Nameless" })).Message, StringComparison.Ordinal);
    }
}
