using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class StagesTests
{
    private readonly List<string> order = [];

    [Fact]
    public void Steps_run_by_stage_and_within_a_stage_by_rank()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => order.Add("after"));
        sandbox.On("Create", "lead", 20, call => order.Add("second"), step => step["rank"] = 20);
        sandbox.On("Create", "lead", 20, call => order.Add("first"), step => step["rank"] = 10);
        sandbox.On("Create", "lead", 10, call => order.Add("validation"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["validation", "first", "second", "after"], order);
    }

    [Fact]
    public void A_step_on_another_table_or_message_stays_silent()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "contact", 20, call => order.Add("contact"));
        sandbox.On("Update", "lead", 20, call => order.Add("update"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Empty(order);
    }

    [Fact]
    public void A_step_without_a_table_runs_for_every_table()
    {
        using Sandbox sandbox = new();
        sandbox.On("Delete", "none", 20, call => order.Add(call.Context.PrimaryEntityName));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Delete("lead", lead);
        Assert.Equal(["lead"], order);
    }

    [Fact]
    public void A_disabled_step_does_not_run_and_runs_again_once_enabled()
    {
        using Sandbox sandbox = new();
        Guid step = sandbox.On("Create", "lead", 20, call => order.Add("ran"));
        SetState(sandbox, step, 1, 2);
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Empty(order);
        SetState(sandbox, step, 0, 1);
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["ran"], order);
    }

    [Fact]
    public void Stage_10_sees_no_transaction_and_later_stages_do()
    {
        using Sandbox sandbox = new();
        foreach (int stage in new[] { 10, 20, 40 })
            sandbox.On("Create", "lead", stage, call => order.Add($"{stage} {call.Context.IsInTransaction}"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["10 False", "20 True", "40 True"], order);
    }

    [Fact]
    public void Stage_10_of_a_nested_request_is_inside_the_callers_transaction()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "contact", 10, call => order.Add($"{call.Context.IsInTransaction}"));
        sandbox.On("Create", "lead", 20, call => call.User.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["True"], order);
    }

    [Fact]
    public void What_a_step_changes_in_Target_before_the_main_operation_is_written()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 10, call => call.Target["jobtitle"] = "CEO");
        sandbox.On("Create", "lead", 20, call => call.Target["companyname"] = "Contoso");
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        Entity row = sandbox.Read("lead", lead, "jobtitle", "companyname");
        Assert.Equal("CEO", row["jobtitle"]);
        Assert.Equal("Contoso", row["companyname"]);
    }

    [Fact]
    public void A_plugin_cannot_change_the_callers_own_object()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => ((Money)call.Target["revenue"]).Value = 1);
        Entity lead = Sandbox.Lead();
        lead["revenue"] = new Money(500);
        Guid id = sandbox.Admin.Create(lead);
        Assert.Equal(500, lead.GetAttributeValue<Money>("revenue").Value);
        Assert.Equal(1, sandbox.Read("lead", id, "revenue").GetAttributeValue<Money>("revenue").Value);
    }

    [Fact]
    public void Target_holds_what_the_caller_sent_before_and_what_the_server_added_after()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => order.Add($"{call.Target.Contains("createdon")} {call.Target.Contains("ownerid")} {call.Target.Contains("statecode")}"));
        sandbox.On("Create", "lead", 40, call => order.Add($"{call.Target.Contains("createdon")} {call.Target.Contains("ownerid")} {call.Target.Contains("statecode")}"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["False False False", "True True True"], order);
    }

    [Fact]
    public void The_id_of_a_new_row_is_an_output_in_stage_40()
    {
        using Sandbox sandbox = new();
        Guid seen = Guid.Empty;
        sandbox.On("Create", "lead", 40, call => seen = (Guid)call.Context.OutputParameters["id"]);
        Assert.Equal(sandbox.Admin.Create(Sandbox.Lead()), seen);
    }

    [Fact]
    public void The_time_of_the_operation_is_the_clocks()
    {
        using Sandbox sandbox = new();
        DateTime seen = default;
        sandbox.On("Create", "lead", 20, call => seen = call.Context.OperationCreatedOn);
        sandbox.Clock.Now = new DateTime(2027, 1, 1, 8, 0, 0, DateTimeKind.Utc);
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(sandbox.Clock.Now, seen);
        Assert.Equal(sandbox.Clock.Now, sandbox.Read("lead", lead, "createdon")["createdon"]);
    }

    private static void SetState(Sandbox sandbox, Guid step, int state, int status) =>
        sandbox.Admin.Update(new Entity("sdkmessageprocessingstep", step)
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
        });
}
