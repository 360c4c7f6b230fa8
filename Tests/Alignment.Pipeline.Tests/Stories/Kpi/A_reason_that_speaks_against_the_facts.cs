using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class A_reason_that_speaks_against_the_facts : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Too_small_was_said_of_a_lead_that_met_the_size()
    {
        var lead = floor.Mql();
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 10));
        floor.Rep.Reject(lead, "FIT_SIZE", evidence: "10 employees");
        Says(lead, "numberofemployees");
    }

    [Fact]
    public void A_wrong_number_was_said_of_a_phone_that_was_asked_for()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "BAD_PHONE", evidence: "Business Phone, Mobile Phone");
        Says(lead, "telephone1");
    }

    [Fact]
    public void The_criterion_that_is_disputed_was_met()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "DEFINITION_MISMATCH", "Employees say nothing about a holding", "Number of employees");
        Says(lead, "numberofemployees");
    }

    [Fact]
    public void What_the_definition_did_not_ask_contradicts_nothing()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "NO_AUTHORITY", "The buyer is his boss", "Dr. Okafor");
        Says(lead, null);
    }

    [Fact]
    public void What_was_not_met_when_it_was_overridden_is_not_contradicted()
    {
        var lead = floor.Inquiry(floor.Rep);
        floor.MarketingLead.HandOff(lead, "The parent company has nine hundred");
        floor.Rep.Reject(lead, "FIT_SIZE", evidence: "20 employees");
        Says(lead, null);
    }

    [Fact]
    public void A_column_that_people_named_on_the_reason_counts()
    {
        floor.Admin.Service.Update(new Entity(T.RejectionReason.Table, floor.Reason("NO_AUTHORITY").Id) { [T.RejectionReason.Contradicts] = "telephone1, Job Title" });
        floor.Later(TimeSpan.FromSeconds(31));
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "NO_AUTHORITY", "The buyer is his boss", "Dr. Okafor");
        Says(lead, "telephone1");
    }

    [Fact]
    public void Everything_that_has_to_be_known_was_there_or_not()
    {
        using var asking = new Floor(rules => rules
            .Minimum(info => info.Criterion(T.Lead.EMailAddress1, CriterionOperator.NotNull, null, label: "E-mail"))
            .All(must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        var without = asking.Inquiry();
        asking.MarketingLead.HandOff(without, "They will send it tomorrow");
        var with = asking.Inquiry();
        asking.Marketer.Save(with, (T.Lead.EMailAddress1, "a@example.com"), (T.Lead.NumberOfEmployees, 70));
        Assert.False(Assert.Single(asking.Handoffs(without)).GetAttributeValue<bool>(T.Handoff.Complete));
        Assert.True(Assert.Single(asking.Handoffs(with)).GetAttributeValue<bool>(T.Handoff.Complete));
    }

    public void Dispose() => floor.Dispose();

    private void Says(Guid lead, string? columns)
    {
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal(columns, pass.GetAttributeValue<string>(T.Handoff.ContradictedColumns));
        Assert.Equal(columns is not null, pass.GetAttributeValue<bool>(T.Handoff.Contradicts));
    }
}
