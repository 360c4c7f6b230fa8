using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>Tasks, calls and meetings begin open and are closed by a change of their state.</summary>
public sealed class ActivitiesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("task", 2, 5)]
    [InlineData("phonecall", 1, 2)]
    [InlineData("appointment", 1, 3)]
    [InlineData("email", 1, 2)]
    public void An_activity_begins_open_and_is_completed_with_the_usual_reasons(string table, int open, int done)
    {
        Guid id = sandbox.Admin.Create(Activity(table));
        Assert.Equal((0, open), States(table, id));
        sandbox.Admin.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(1) });
        Assert.Equal((1, done), States(table, id));
    }

    [Fact]
    public void A_task_is_completed_by_its_reason_canceled_by_SetState_and_opened_again()
    {
        Guid id = sandbox.Admin.Create(Activity("task"));
        sandbox.Admin.Update(new Entity("task", id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(5) });
        Assert.Equal((1, 5), States("task", id));
        sandbox.Admin.Execute(new SetStateRequest { EntityMoniker = new EntityReference("task", id), State = new OptionSetValue(2), Status = new OptionSetValue(6) });
        Assert.Equal((2, 6), States("task", id));
        sandbox.Admin.Update(new Entity("task", id) { ["statecode"] = new OptionSetValue(0) });
        Assert.Equal((0, 2), States("task", id));
    }

    [Fact]
    public void A_task_cannot_be_born_completed()
    {
        Entity task = Activity("task");
        task["statuscode"] = new OptionSetValue(5);
        Assert.Equal(unchecked((int)0x80048408), Sandbox.Refusal(() => sandbox.Admin.Create(task)).ErrorCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_activity_that_is_closed_says_when_it_ended(int state)
    {
        List<object?> seen = [];
        Guid id = sandbox.Admin.Create(Activity("phonecall"));
        sandbox.On("Update", "phonecall", 40, call => seen.Add(call.Target.GetAttributeValue<DateTime?>("actualend")));
        sandbox.Clock.Now = sandbox.Clock.Now.AddHours(3);
        sandbox.Admin.Update(new Entity("phonecall", id) { ["statecode"] = new OptionSetValue(state) });
        Assert.Equal(sandbox.Clock.Now, sandbox.Read("phonecall", id, "actualend")["actualend"]);
        Assert.Equal([sandbox.Clock.Now], seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_end_that_somebody_gave_stays(bool inTheSameSave)
    {
        DateTime ended = sandbox.Clock.Now.AddHours(-2);
        Guid id = sandbox.Admin.Create(Activity("phonecall"));
        Entity done = new("phonecall", id) { ["statecode"] = new OptionSetValue(1) };
        if (inTheSameSave)
            done["actualend"] = ended;
        else
            sandbox.Admin.Update(new Entity("phonecall", id) { ["actualend"] = ended });
        sandbox.Admin.Update(done);
        Assert.Equal(ended, sandbox.Read("phonecall", id, "actualend")["actualend"]);
    }

    [Theory]
    [InlineData("contact", "lastname")]
    [InlineData("account", "name")]
    [InlineData("lead", "lastname")]
    public void An_activity_can_be_about_a_contact_an_account_or_a_lead(string about, string name)
    {
        List<string> seen = [];
        sandbox.On("Create", "task", 40, call => seen.Add(call.Target.GetAttributeValue<EntityReference>("regardingobjectid").LogicalName));
        Guid regarding = sandbox.Admin.Create(new Entity(about) { [name] = "Weber" });
        Entity task = Activity("task");
        task["regardingobjectid"] = new EntityReference(about, regarding);
        Guid id = sandbox.Admin.Create(task);
        EntityReference found = sandbox.Read("task", id, "regardingobjectid").GetAttributeValue<EntityReference>("regardingobjectid");
        Assert.Equal((about, regarding, "Weber"), (found.LogicalName, found.Id, found.Name));
        Assert.Equal([about], seen);
    }

    [Fact]
    public void A_deleted_activity_is_seen_as_it_was()
    {
        List<string> seen = [];
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        Entity call = Activity("phonecall");
        call["regardingobjectid"] = new EntityReference("lead", lead);
        call["to"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = new EntityReference("lead", lead) }]);
        Guid id = sandbox.Admin.Create(call);
        Guid step = sandbox.On("Delete", "phonecall", 20, run => seen.Add(string.Join(", ", run.Context.PreEntityImages["Before"].Attributes.Keys.Order())));
        sandbox.Image(step, "Before", 0, "regardingobjectid,statecode,actualend,ownerid,createdby,createdon");
        sandbox.Admin.Delete("phonecall", id);
        Assert.Equal(["createdby, createdon, ownerid, regardingobjectid, statecode"], seen);
        Assert.Empty(sandbox.All("activityparty"));
    }

    private static Entity Activity(string table) => new(table) { ["subject"] = "Follow up" };

    private (int State, int Status) States(string table, Guid id)
    {
        Entity row = sandbox.Read(table, id, "statecode", "statuscode");
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
