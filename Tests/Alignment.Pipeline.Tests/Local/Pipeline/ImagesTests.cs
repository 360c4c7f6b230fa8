using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class ImagesTests
{
    private Entity? before;
    private Entity? after;

    [Fact]
    public void An_update_shows_the_row_before_and_after()
    {
        using Sandbox sandbox = new();
        Guid step = OnUpdate(sandbox, 40);
        sandbox.Image(step, "Before", 0, "jobtitle,lastname");
        sandbox.Image(step, "After", 1, "jobtitle");
        Guid lead = Lead(sandbox);
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CFO" });
        Assert.Equal("CEO", before!["jobtitle"]);
        Assert.Equal("Fischer", before["lastname"]);
        Assert.Equal("CFO", after!["jobtitle"]);
        Assert.False(after.Contains("lastname"));
    }

    [Fact]
    public void A_column_without_a_value_is_not_in_the_image()
    {
        using Sandbox sandbox = new();
        Guid step = OnUpdate(sandbox, 20);
        sandbox.Image(step, "Before", 0, "jobtitle,companyname");
        sandbox.Admin.Update(new Entity("lead", Lead(sandbox)) { ["companyname"] = "Contoso" });
        Assert.True(before!.Contains("jobtitle"));
        Assert.False(before.Contains("companyname"));
    }

    [Fact]
    public void An_image_without_a_list_of_columns_has_them_all()
    {
        using Sandbox sandbox = new();
        Guid step = OnUpdate(sandbox, 20);
        sandbox.Image(step, "Before", 0);
        sandbox.Admin.Update(new Entity("lead", Lead(sandbox)) { ["companyname"] = "Contoso" });
        Assert.True(before!.Contains("createdon"));
        Assert.True(before.Contains("jobtitle"));
    }

    [Fact]
    public void There_is_no_image_after_before_stage_40()
    {
        using Sandbox sandbox = new();
        Guid step = OnUpdate(sandbox, 20);
        sandbox.Image(step, "After", 1);
        sandbox.Admin.Update(new Entity("lead", Lead(sandbox)) { ["companyname"] = "Contoso" });
        Assert.Null(after);
    }

    [Fact]
    public void A_deleted_row_can_still_be_seen_before()
    {
        using Sandbox sandbox = new();
        Guid step = sandbox.On("Delete", "lead", 40, call => call.Context.PreEntityImages.TryGetValue("Before", out before));
        sandbox.Image(step, "Before", 0, "lastname");
        sandbox.Admin.Delete("lead", Lead(sandbox));
        Assert.Equal("Fischer", before!["lastname"]);
    }

    [Fact]
    public void A_new_row_has_an_image_after_with_what_the_server_added()
    {
        using Sandbox sandbox = new();
        Guid step = sandbox.On("Create", "lead", 40, call => call.Context.PostEntityImages.TryGetValue("After", out after));
        sandbox.Image(step, "After", 1, "fullname,statuscode");
        Lead(sandbox);
        Assert.Equal("Fischer", after!["fullname"]);
        Assert.Equal(1, after.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    private static Guid Lead(Sandbox sandbox)
    {
        Entity lead = Sandbox.Lead();
        lead["jobtitle"] = "CEO";
        return sandbox.Admin.Create(lead);
    }

    private Guid OnUpdate(Sandbox sandbox, int stage) => sandbox.On("Update", "lead", stage, call =>
    {
        call.Context.PreEntityImages.TryGetValue("Before", out before);
        call.Context.PostEntityImages.TryGetValue("After", out after);
    });
}
