using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class A_lead_is_qualified : IDisposable
{
    private readonly SalesFloor floor = new();

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void It_becomes_an_account_a_contact_and_an_opportunity_that_remember_it()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        EntityReferenceCollection made = floor.Run(SalesFloor.Qualify(lead));
        Assert.Equal(["account", "contact", "opportunity"], made.Select(row => row.LogicalName));
        Assert.All(made, row => Assert.Equal(lead, Sandbox.Read(row.LogicalName, row.Id, "originatingleadid").GetAttributeValue<EntityReference>("originatingleadid").Id));
        Assert.Equal("Fischer Logistics", Sandbox.Read("account", made[0].Id, "name")["name"]);
        Assert.Equal(240, Sandbox.Read("account", made[0].Id, "numberofemployees")["numberofemployees"]);
        Entity contact = Sandbox.Read("contact", made[1].Id, "fullname", "emailaddress1", "parentcustomerid");
        Assert.Equal("Nina Fischer", contact["fullname"]);
        Assert.Equal(made[0].Id, contact.GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }

    [Fact]
    public void The_opportunity_takes_over_topic_amounts_and_customer()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        EntityReferenceCollection made = floor.Run(SalesFloor.Qualify(lead));
        Entity deal = Sandbox.Read("opportunity", made[2].Id, "name", "estimatedvalue", "budgetamount", "customerid", "parentaccountid", "parentcontactid");
        Assert.Equal("Forty forklifts", deal["name"]);
        Assert.Equal(80_000m, deal.GetAttributeValue<Money>("estimatedvalue").Value);
        Assert.Equal(90_000m, deal.GetAttributeValue<Money>("budgetamount").Value);
        Assert.Equal(made[0].Id, deal.GetAttributeValue<EntityReference>("customerid").Id);
        Assert.Equal(made[0].Id, deal.GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Equal(made[1].Id, deal.GetAttributeValue<EntityReference>("parentcontactid").Id);
    }

    [Fact]
    public void The_lead_is_closed_as_qualified_and_points_at_what_became_of_it()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        EntityReferenceCollection made = floor.Run(SalesFloor.Qualify(lead));
        Entity row = Sandbox.Read("lead", lead, "statecode", "statuscode", "parentaccountid", "parentcontactid", "qualifyingopportunityid");
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(3, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(made[0].Id, row.GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Equal(made[1].Id, row.GetAttributeValue<EntityReference>("parentcontactid").Id);
        Assert.Equal(made[2].Id, row.GetAttributeValue<EntityReference>("qualifyingopportunityid").Id);
    }

    [Fact]
    public void Only_what_is_wanted_is_made_and_a_known_customer_is_used()
    {
        Guid account = Sandbox.Admin.Create(new Entity("account") { ["name"] = "Known" });
        Entity row = SalesFloor.Lead();
        row["parentaccountid"] = new EntityReference("account", account);
        Guid lead = Sandbox.Admin.Create(row);
        QualifyLeadRequest request = SalesFloor.Qualify(lead);
        request.CreateAccount = request.CreateContact = false;
        EntityReference deal = Assert.Single(floor.Run(request));
        Assert.Equal(account, Sandbox.Read("opportunity", deal.Id, "customerid").GetAttributeValue<EntityReference>("customerid").Id);
        Assert.Single(Sandbox.All("account"));
        Assert.Empty(Sandbox.All("contact"));
    }

    [Fact]
    public void Customer_campaign_and_currency_of_the_request_come_first()
    {
        Guid customer = Sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" });
        Guid campaign = Sandbox.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        Guid francs = Sandbox.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Franc", ["isocurrencycode"] = "CHF", ["currencysymbol"] = "Fr", ["exchangerate"] = 2m, ["currencyprecision"] = 2 });
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        QualifyLeadRequest request = SalesFloor.Qualify(lead);
        request.OpportunityCustomerId = new EntityReference("contact", customer);
        request.SourceCampaignId = new EntityReference("campaign", campaign);
        request.OpportunityCurrencyId = new EntityReference("transactioncurrency", francs);
        Entity deal = Sandbox.Read("opportunity", floor.Run(request)[2].Id, "customerid", "campaignid", "transactioncurrencyid", "estimatedvalue_base");
        Assert.Equal(customer, deal.GetAttributeValue<EntityReference>("customerid").Id);
        Assert.Equal(campaign, deal.GetAttributeValue<EntityReference>("campaignid").Id);
        Assert.Equal(francs, deal.GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        Assert.Equal(40_000m, deal.GetAttributeValue<Money>("estimatedvalue_base").Value);
    }

    [Fact]
    public void A_late_bound_request_does_the_same()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        OrganizationResponse response = Sandbox.Admin.Execute(new OrganizationRequest("QualifyLead")
        {
            ["LeadId"] = new EntityReference("lead", lead),
            ["CreateAccount"] = false,
            ["CreateContact"] = true,
            ["CreateOpportunity"] = false,
            ["Status"] = new OptionSetValue(3),
            ["SuppressDuplicateDetection"] = true,
        });
        Assert.Equal("contact", Assert.Single((EntityReferenceCollection)response["CreatedEntities"]).LogicalName);
        Assert.Equal(3, floor.Status("lead", lead));
    }

    [Fact]
    public void The_new_rows_belong_to_the_owner_of_the_lead()
    {
        Guid seller = Sandbox.Dataverse.AddUser("Sven Seller", "System Administrator");
        Entity row = SalesFloor.Lead();
        row["ownerid"] = new EntityReference("systemuser", seller);
        Guid lead = Sandbox.Admin.Create(row);
        Assert.All(floor.Run(SalesFloor.Qualify(lead)), made => Assert.Equal(seller, Sandbox.Read(made.LogicalName, made.Id, "ownerid").GetAttributeValue<EntityReference>("ownerid").Id));
    }
}
