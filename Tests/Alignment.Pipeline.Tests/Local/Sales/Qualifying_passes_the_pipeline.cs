using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class Qualifying_passes_the_pipeline : IDisposable
{
    private readonly SalesFloor floor = new();

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void Stage_10_runs_once_for_the_request_and_the_later_stages_for_each_row()
    {
        floor.Watch("QualifyLead", "lead", 10, 20, 40);
        foreach (string table in new[] { "account", "contact", "opportunity" })
            floor.Watch("Create", table, 10, 20, 40);
        floor.Watch("SetState", "lead", 10, 20, 40);
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        floor.Run(SalesFloor.Qualify(lead));
        Assert.Equal(
            [
                "QualifyLead lead 10", "QualifyLead lead 20",
                "Create account 20 in QualifyLead", "Create account 40 in QualifyLead",
                "Create contact 20 in QualifyLead", "Create contact 40 in QualifyLead",
                "Create opportunity 20 in QualifyLead", "Create opportunity 40 in QualifyLead",
                "SetState lead 20 in Update, QualifyLead", "SetState lead 40 in Update, QualifyLead",
                "QualifyLead lead 40",
            ],
            floor.Seen);
    }

    [Fact]
    public void The_lead_is_updated_first_with_its_links_and_then_with_its_state()
    {
        List<string> seen = [];
        foreach (int stage in new[] { 10, 20, 40 })
        {
            Sandbox.On("Update", "lead", stage, call => seen.Add(
                $"{stage} {call.Target.Contains("qualifyingopportunityid")} {call.Target.Contains("statecode")} {call.Context.ParentContext.ParentContext.MessageName} {call.Context.ParentContext.ParentContext.PrimaryEntityName}"));
        }
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        floor.Run(SalesFloor.Qualify(lead));
        Assert.Equal(
            ["20 True False QualifyLead lead", "40 True False QualifyLead lead", "20 False True QualifyLead lead", "40 False True QualifyLead lead"],
            seen);
    }

    [Fact]
    public void A_step_of_the_request_reads_its_parameters_and_at_the_end_what_was_made()
    {
        string? wished = null;
        int made = 0;
        Sandbox.On("QualifyLead", "lead", 20, call => wished = $"{call.Context.InputParameters["CreateAccount"]} {((EntityReference)call.Context.InputParameters["LeadId"]).Id == call.Context.PrimaryEntityId}");
        Sandbox.On("QualifyLead", "lead", 40, call => made = ((EntityReferenceCollection)call.Context.OutputParameters["CreatedEntities"]).Count);
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        floor.Run(SalesFloor.Qualify(lead));
        Assert.Equal(("True True", 3), (wished, made));
    }

    [Fact]
    public void A_refusal_at_the_very_end_undoes_everything()
    {
        Sandbox.On("QualifyLead", "lead", 40, call => throw new InvalidPluginExecutionException("Not in August."));
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        Assert.Equal("Not in August.", Sandbox.Refusal(() => floor.Run(SalesFloor.Qualify(lead))).Message);
        Assert.Empty(Sandbox.All("account"));
        Assert.Empty(Sandbox.All("opportunity"));
        Assert.Equal(1, floor.Status("lead", lead));
    }

    [Fact]
    public void A_step_on_the_leads_state_can_refuse_the_qualification()
    {
        Sandbox.On("Update", "lead", 20, call =>
        {
            if (call.Target.Contains("statecode"))
                throw new InvalidPluginExecutionException("Accept the lead first.");
        });
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        Assert.Equal("Accept the lead first.", Sandbox.Refusal(() => floor.Run(SalesFloor.Qualify(lead))).Message);
        Assert.Empty(Sandbox.All("contact"));
    }

    [Fact]
    public void A_plug_in_may_qualify_a_lead_in_its_own_transaction()
    {
        Sandbox.On("Update", "lead", 40, call => call.System.Execute(SalesFloor.Qualify(call.Target.Id)), step => step["filteringattributes"] = "jobtitle");
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        Sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });
        Assert.Equal(3, floor.Status("lead", lead));
    }

    [Fact]
    public void What_a_plug_in_does_inside_passes_every_stage()
    {
        Sandbox.On("Create", "account", 40, call => call.System.Create(new Entity("task") { ["subject"] = "Welcome" }));
        floor.Watch("Create", "task", 10);
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        QualifyLeadRequest request = SalesFloor.Qualify(lead);
        request.CreateOpportunity = false;
        floor.Run(request);
        Assert.Equal(["Create task 10 in QualifyLead"], floor.Seen);
    }
}
