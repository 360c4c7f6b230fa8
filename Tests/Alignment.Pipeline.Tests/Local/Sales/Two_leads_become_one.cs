using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class Two_leads_become_one : IDisposable
{
    private readonly SalesFloor floor = new();
    private readonly Guid master;
    private readonly Guid subordinate;

    public Two_leads_become_one()
    {
        master = Sandbox.Admin.Create(Sandbox.Lead("Fischer"));
        subordinate = Sandbox.Admin.Create(Sandbox.Lead("Fisher"));
    }

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void The_one_that_goes_is_cancelled_and_points_at_the_one_that_stays()
    {
        Merge();
        Entity row = Sandbox.Read("lead", subordinate, "statecode", "statuscode", "masterid", "merged");
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(7, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(master, row.GetAttributeValue<EntityReference>("masterid").Id);
        Assert.True((bool)row["merged"]);
        Assert.Equal(1, floor.Status("lead", master));
    }

    [Fact]
    public void The_one_that_stays_takes_what_is_worth_keeping()
    {
        Merge(new Entity("lead") { ["jobtitle"] = "CEO" });
        Assert.Equal("CEO", Sandbox.Read("lead", master, "jobtitle")["jobtitle"]);
    }

    [Fact]
    public void Activities_notes_and_deals_follow_without_steps_of_their_own()
    {
        EntityReference about = new("lead", subordinate);
        Guid task = Sandbox.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = about });
        Guid note = Sandbox.Admin.Create(new Entity("annotation") { ["subject"] = "Met", ["objectid"] = about });
        Guid deal = Sandbox.Admin.Create(new Entity("opportunity") { ["name"] = "Cranes", ["originatingleadid"] = about });
        floor.Watch("Update", "task", 20);
        Merge();
        Assert.Equal(master, Sandbox.Read("task", task, "regardingobjectid").GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(master, Sandbox.Read("annotation", note, "objectid").GetAttributeValue<EntityReference>("objectid").Id);
        Assert.Equal(master, Sandbox.Read("opportunity", deal, "originatingleadid").GetAttributeValue<EntityReference>("originatingleadid").Id);
        Assert.Contains(Sandbox.All("activityparty"), party => party.GetAttributeValue<EntityReference>("partyid").Id == master);
        Assert.Empty(floor.Seen);
    }

    [Fact]
    public void Both_updates_know_that_they_are_part_of_a_merge()
    {
        List<string> seen = [];
        foreach (int stage in new[] { 10, 20, 40 })
        {
            Sandbox.On("Update", "lead", stage, call => seen.Add(
                $"{stage} {(call.Target.Id == master ? "master" : "subordinate")} {call.Target.Contains("masterid")} {call.Target.Contains("statecode")} {call.Context.ParentContext.ParentContext.MessageName}"));
        }
        floor.Watch("SetState", "lead", 20);
        floor.Watch("Merge", "lead", 10, 20, 40);
        Merge(new Entity("lead") { ["jobtitle"] = "CEO" });
        Assert.Equal(
            [
                "20 master False False Merge", "40 master False False Merge",
                "20 subordinate True False Merge", "40 subordinate True False Merge",
                "20 subordinate False True Merge", "40 subordinate False True Merge",
            ],
            seen);
        Assert.Equal(["Merge lead 10", "Merge lead 20", "SetState lead 20 in Update, Merge", "Merge lead 40"], floor.Seen);
    }

    [Fact]
    public void Images_of_the_merge_show_either_row_before_and_after()
    {
        List<string> seen = [];
        Guid step = Sandbox.On("Merge", "lead", 40, call => seen.AddRange(
            [.. call.Context.PreEntityImages.Select(image => $"{image.Key} {image.Value["lastname"]}"), .. call.Context.PostEntityImages.Select(image => $"{image.Key} {image.Value.Contains("masterid")}")]));
        Sandbox.Image(step, "Master", 0, "lastname");
        Image(step, "Other", 0, "lastname");
        Image(step, "OtherAfter", 1, "masterid");
        Merge();
        Assert.Equal(["Master Fischer", "Other Fisher", "OtherAfter True"], seen);
    }

    [Fact]
    public void A_step_may_still_change_what_the_master_takes()
    {
        Sandbox.On("Merge", "lead", 20, call => ((Entity)call.Context.InputParameters["UpdateContent"])["jobtitle"] = "CFO");
        Merge(new Entity("lead") { ["jobtitle"] = "CEO" });
        Assert.Equal("CFO", Sandbox.Read("lead", master, "jobtitle")["jobtitle"]);
    }

    private void Image(Guid step, string alias, int kind, string columns) => Sandbox.Admin.Create(new Entity("sdkmessageprocessingstepimage")
    {
        ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
        ["name"] = alias,
        ["entityalias"] = alias,
        ["imagetype"] = new OptionSetValue(kind),
        ["attributes"] = columns,
        ["messagepropertyname"] = "SubordinateId",
    });

    private void Merge(Entity? content = null) => Sandbox.Admin.Execute(new MergeRequest
    {
        Target = new EntityReference("lead", master),
        SubordinateId = subordinate,
        UpdateContent = content ?? new Entity("lead"),
        PerformParentingChecks = false,
    });
}
