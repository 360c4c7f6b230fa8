using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>Somebody who left: what was theirs stays theirs until it is given to another, and nothing new becomes theirs.</summary>
public sealed class DisabledUsersTests : IDisposable
{
    private const int UserNotEnabled = unchecked((int)0x80040225);

    private readonly Sandbox sandbox = new();
    private readonly Guid rita;
    private readonly Guid lead;

    public DisabledUsersTests()
    {
        rita = sandbox.Dataverse.AddUser("Rita Rep", "System Administrator");
        Entity row = Sandbox.Lead();
        row["ownerid"] = Rita;
        lead = sandbox.Admin.Create(row);
        sandbox.Admin.Update(new Entity("systemuser", rita) { ["isdisabled"] = true });
    }

    private EntityReference Rita => new("systemuser", rita);

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Their_rows_stay_theirs_and_can_be_changed_by_others()
    {
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });
        sandbox.Admin.Update(new Entity("lead", lead) { ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(rita, sandbox.Read("lead", lead, "ownerid").GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Nothing_new_becomes_theirs()
    {
        Entity created = Sandbox.Lead("Second");
        created["ownerid"] = Rita;
        Guid other = sandbox.Admin.Create(Sandbox.Lead("Third"));
        foreach (Action giving in new Action[]
        {
            () => sandbox.Admin.Create(created),
            () => sandbox.Admin.Update(new Entity("lead", other) { ["ownerid"] = Rita }),
            () => sandbox.Admin.Execute(new AssignRequest { Target = new EntityReference("lead", other), Assignee = Rita }),
            () => sandbox.Dataverse.System.Update(new Entity("lead", other) { ["ownerid"] = Rita }),
        })
        {
            OrganizationServiceFault fault = Sandbox.Refusal(giving);
            Assert.Equal(UserNotEnabled, fault.ErrorCode);
            Assert.Contains("Rita Rep", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Their_rows_are_given_to_another_and_back_when_they_return()
    {
        sandbox.Admin.Update(new Entity("lead", lead) { ["ownerid"] = new EntityReference("systemuser", sandbox.Dataverse.AdminId) });
        sandbox.Admin.Execute(new SetStateRequest { EntityMoniker = Rita, State = new OptionSetValue(0), Status = new OptionSetValue(-1) });
        sandbox.Admin.Update(new Entity("lead", lead) { ["ownerid"] = Rita });
        Assert.Equal(rita, sandbox.Read("lead", lead, "ownerid").GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void A_user_is_disabled_by_SetState_too()
    {
        Guid sven = sandbox.Dataverse.AddUser("Sven Seller");
        sandbox.Admin.Execute(new SetStateRequest { EntityMoniker = new EntityReference("systemuser", sven), State = new OptionSetValue(1), Status = new OptionSetValue(-1) });
        Assert.True(sandbox.Read("systemuser", sven, "isdisabled").GetAttributeValue<bool>("isdisabled"));
    }

    [Fact]
    public void Leads_of_those_who_left_are_found_through_their_owner()
    {
        sandbox.Admin.Create(Sandbox.Lead("Somebody else's"));
        QueryExpression query = new("lead") { ColumnSet = new ColumnSet("lastname") };
        LinkEntity owner = query.AddLink("systemuser", "ownerid", "systemuserid");
        owner.EntityAlias = "owner";
        owner.Columns = new ColumnSet("fullname", "parentsystemuserid");
        owner.LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, true);
        Entity found = Assert.Single(sandbox.Admin.RetrieveMultiple(query).Entities);
        Assert.Equal(lead, found.Id);
        Assert.Equal("Rita Rep", found.GetAttributeValue<AliasedValue>("owner.fullname").Value);
    }
}
