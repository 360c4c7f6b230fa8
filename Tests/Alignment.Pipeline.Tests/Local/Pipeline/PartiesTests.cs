using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class PartiesTests
{
    [Fact]
    public void A_call_knows_who_called_whom_about_which_lead()
    {
        using Sandbox sandbox = new();
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        Guid call = sandbox.Admin.Create(Call(lead, [lead], [Admin(sandbox)]));
        Entity read = sandbox.Read("phonecall", call, "from", "to", "regardingobjectid");
        Assert.Equal([lead.Id], People(read, "from"));
        Assert.Equal([sandbox.Dataverse.AdminId], People(read, "to"));
        Assert.Equal("Fischer", ((EntityCollection)read["from"])[0].GetAttributeValue<EntityReference>("partyid").Name);
        Assert.Equal([1, 2, 8, 9], sandbox.All("activityparty").Select(party => party.GetAttributeValue<OptionSetValue>("participationtypemask").Value).Order());
    }

    [Fact]
    public void An_appointment_keeps_its_guests_in_order()
    {
        using Sandbox sandbox = new();
        EntityReference[] guests = [.. Enumerable.Range(0, 4).Select(number => new EntityReference("lead", sandbox.Admin.Create(Sandbox.Lead($"Guest {number}"))))];
        Guid meeting = sandbox.Admin.Create(new Entity("appointment")
        {
            ["subject"] = "Demo",
            ["scheduledstart"] = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc),
            ["scheduledend"] = new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc),
            ["requiredattendees"] = Parties(guests),
        });
        Entity read = sandbox.Admin.Retrieve("appointment", meeting, new ColumnSet(true));
        Assert.Equal(guests.Select(guest => guest.Id), People(read, "requiredattendees"));
    }

    [Fact]
    public void An_email_may_go_to_an_address_nobody_knows()
    {
        using Sandbox sandbox = new();
        Guid mail = sandbox.Admin.Create(new Entity("email")
        {
            ["subject"] = "Hello",
            ["from"] = Parties(Admin(sandbox)).Entities.ToArray(),
            ["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "new@contoso.example" }]),
        });
        Entity read = sandbox.Read("email", mail, "to");
        Assert.Equal("new@contoso.example", ((EntityCollection)read["to"])[0]["addressused"]);
        Assert.False(read.Contains("from"));
    }

    [Fact]
    public void A_new_list_takes_the_place_of_the_old_and_the_others_stay()
    {
        using Sandbox sandbox = new();
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        EntityReference other = new("lead", sandbox.Admin.Create(Sandbox.Lead("Weber")));
        Guid call = sandbox.Admin.Create(Call(lead, [Admin(sandbox)], [lead]));
        sandbox.Admin.Update(new Entity("phonecall", call) { ["to"] = Parties(other, lead) });
        Entity read = sandbox.Read("phonecall", call, "from", "to");
        Assert.Equal([other.Id, lead.Id], People(read, "to"));
        Assert.Equal([sandbox.Dataverse.AdminId], People(read, "from"));
    }

    [Fact]
    public void A_query_shows_the_parties_and_they_can_be_queried_themselves()
    {
        using Sandbox sandbox = new();
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        Guid call = sandbox.Admin.Create(Call(lead, [lead], [Admin(sandbox)]));
        Entity found = Assert.Single(sandbox.Admin.RetrieveMultiple(new QueryExpression("phonecall") { ColumnSet = new ColumnSet("subject", "from") }).Entities);
        Assert.Equal([lead.Id], People(found, "from"));
        Assert.Equal("Call", found["subject"]);
        Assert.True(Assert.Single(sandbox.All("phonecall")).Contains("to"));
        QueryExpression calls = new("phonecall");
        LinkEntity callers = calls.AddLink("activityparty", "activityid", "activityid");
        callers.LinkCriteria.AddCondition("partyid", ConditionOperator.Equal, lead.Id);
        callers.LinkCriteria.AddCondition("participationtypemask", ConditionOperator.Equal, 1);
        Assert.Equal(call, Assert.Single(sandbox.Admin.RetrieveMultiple(calls).Entities).Id);
    }

    [Fact]
    public void The_parties_go_with_the_call()
    {
        using Sandbox sandbox = new();
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        sandbox.Admin.Delete("phonecall", sandbox.Admin.Create(Call(lead, [lead], [Admin(sandbox)])));
        Assert.Empty(sandbox.All("activityparty"));
    }

    [Fact]
    public void A_plug_in_sees_the_lists_before_and_after_the_save()
    {
        using Sandbox sandbox = new();
        List<int> seen = [];
        sandbox.On("Create", "phonecall", 20, call => seen.Add(((EntityCollection)call.Target["from"]).Entities.Count));
        sandbox.On("Create", "phonecall", 40, call => seen.Add(((EntityCollection)call.Target["from"]).Entities.Count));
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        sandbox.Admin.Create(Call(lead, [lead], []));
        Assert.Equal([1, 1], seen);
    }

    [Fact]
    public void Nobody_and_somebody_who_cannot_call_are_refused_by_name()
    {
        using Sandbox sandbox = new();
        EntityReference lead = new("lead", sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Contains("addressused", Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("phonecall") { ["from"] = new EntityCollection([new Entity("activityparty")]) })).Message, StringComparison.Ordinal);
        Assert.Contains("'from' of 'phonecall'", Sandbox.Refusal(() => sandbox.Admin.Create(Call(lead, [new EntityReference("task", Guid.NewGuid())], []))).Message, StringComparison.Ordinal);
        Assert.Contains("Does Not Exist", Sandbox.Refusal(() => sandbox.Admin.Create(Call(lead, [new EntityReference("lead", Guid.NewGuid())], []))).Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("phonecall"));
    }

    private static Entity Call(EntityReference lead, EntityReference[] from, EntityReference[] to) => new("phonecall")
    {
        ["subject"] = "Call",
        ["regardingobjectid"] = lead,
        ["from"] = Parties(from),
        ["to"] = Parties(to),
    };

    private static EntityCollection Parties(params EntityReference[] people) => new([.. people.Select(person => new Entity("activityparty") { ["partyid"] = person })]);

    private static EntityReference Admin(Sandbox sandbox) => new("systemuser", sandbox.Dataverse.AdminId);

    private static IEnumerable<Guid> People(Entity activity, string column) =>
        ((EntityCollection)activity[column]).Entities.Select(party => party.GetAttributeValue<EntityReference>("partyid").Id);
}
