using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>In-app notifications: the owner is the one who is told.</summary>
public sealed class NotificationsTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_one_who_is_told_sees_the_notification_and_a_colleague_does_not()
    {
        IOrganizationService rita = Roles.User(sandbox, "Rita Rep", 1, "prvReadappnotification");
        IOrganizationService carl = Roles.User(sandbox, "Carl Colleague", 1, "prvReadappnotification");
        sandbox.On("Create", "lead", 40, call => call.System.Create(Notice(UserOf("Rita Rep"))));
        sandbox.Admin.Create(Sandbox.Lead());
        Entity notice = Assert.Single(rita.RetrieveMultiple(Notices()).Entities);
        Assert.Equal("A lead waits", notice["title"]);
        Assert.Equal(UserOf("Rita Rep"), notice.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Empty(carl.RetrieveMultiple(Notices()).Entities);
    }

    [Fact]
    public void A_notification_that_says_no_more_is_normal_informs_and_shows_for_a_moment()
    {
        Guid id = sandbox.Admin.Create(Notice(sandbox.Dataverse.AdminId));
        Entity row = sandbox.Read("appnotification", id, "icontype", "toasttype", "priority");
        Assert.Equal((100000000, 200000000, 200000000), (Choice(row, "icontype"), Choice(row, "toasttype"), Choice(row, "priority")));
    }

    [Fact]
    public void Icon_toast_priority_actions_and_lifetime_are_kept()
    {
        Entity notice = Notice(sandbox.Dataverse.AdminId);
        notice["icontype"] = new OptionSetValue(100000003);
        notice["toasttype"] = new OptionSetValue(200000001);
        notice["priority"] = new OptionSetValue(200000001);
        notice["data"] = """{"actions":[{"title":"Open","data":{"url":"?pagetype=entityrecord&etn=lead"}}]}""";
        notice["ttlinseconds"] = 3600;
        Entity row = sandbox.Read("appnotification", sandbox.Admin.Create(notice), "icontype", "toasttype", "priority", "data", "ttlinseconds");
        Assert.Equal((100000003, 200000001, 200000001), (Choice(row, "icontype"), Choice(row, "toasttype"), Choice(row, "priority")));
        Assert.Equal((notice["data"], 3600), (row["data"], row["ttlinseconds"]));
    }

    [Fact]
    public void A_notification_has_a_title()
    {
        Entity notice = Notice(sandbox.Dataverse.AdminId);
        notice.Attributes.Remove("title");
        Assert.Contains("title", Sandbox.Refusal(() => sandbox.Admin.Create(notice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_cannot_be_told()
    {
        Guid team = sandbox.Admin.Create(new Entity("team")
        {
            ["name"] = "Inside Sales",
            ["businessunitid"] = new EntityReference("businessunit", sandbox.Dataverse.RootBusinessUnitId),
        });
        Entity notice = Notice(team);
        notice["ownerid"] = new EntityReference("team", team);
        Assert.Contains("each member", Sandbox.Refusal(() => sandbox.Admin.Create(notice)).Message, StringComparison.Ordinal);
    }

    private static Entity Notice(Guid user) => new("appnotification")
    {
        ["title"] = "A lead waits",
        ["body"] = "Jane Doe of Contoso waits for a first call.",
        ["ownerid"] = new EntityReference("systemuser", user),
    };

    private static QueryExpression Notices() => new("appnotification") { ColumnSet = new ColumnSet("title", "body", "ownerid") };

    private static int Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private Guid UserOf(string name) => sandbox.All("systemuser").Single(user => Equals(user.GetAttributeValue<string>("fullname"), name)).Id;
}
