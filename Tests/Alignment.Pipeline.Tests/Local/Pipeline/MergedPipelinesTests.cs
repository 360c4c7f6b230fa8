using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class MergedPipelinesTests
{
    private readonly List<string> seen = [];

    [Fact]
    public void A_step_for_one_row_runs_for_each_of_many_and_a_step_for_many_runs_once()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => seen.Add((string)call.Target["lastname"]));
        sandbox.On("CreateMultiple", "lead", 20, call => seen.Add($"all {Targets(call).Count}"), step => step["rank"] = 2);
        ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        Assert.Equal(["First", "Second", "all 2"], seen);
    }

    [Fact]
    public void A_step_for_many_runs_for_a_single_row_too()
    {
        using Sandbox sandbox = new();
        sandbox.On("CreateMultiple", "lead", 20, call =>
        {
            seen.Add($"{call.Context.MessageName} {Targets(call).Count}");
            Targets(call)[0]["jobtitle"] = "CEO";
        });
        sandbox.On("CreateMultiple", "lead", 40, call => seen.Add(((Guid[])call.Context.OutputParameters["Ids"])[0].ToString()));
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["CreateMultiple 1", id.ToString()], seen);
        Assert.Equal("CEO", sandbox.Read("lead", id, "jobtitle")["jobtitle"]);
    }

    [Fact]
    public void Steps_run_in_the_order_of_their_rank_whichever_of_the_two_they_wait_for()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => seen.Add("one"), step => step["rank"] = 3);
        sandbox.On("CreateMultiple", "lead", 20, call => seen.Add("many"), step => step["rank"] = 2);
        sandbox.On("Create", "lead", 20, call => seen.Add("first"), step => step["rank"] = 1);
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["first", "many", "one"], seen);
    }

    [Fact]
    public void What_a_step_changes_in_a_row_is_seen_by_the_next_and_saved()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => call.Target["jobtitle"] = $"{call.Target["lastname"]} title");
        sandbox.On("CreateMultiple", "lead", 20, call => Targets(call)[1]["description"] = $"the {Targets(call)[1]["jobtitle"]}", step => step["rank"] = 2);
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        Assert.Equal("the Second title", sandbox.Read("lead", ids[1], "description")["description"]);
    }

    [Fact]
    public void Images_stand_in_the_order_of_the_rows()
    {
        using Sandbox sandbox = new();
        Guid step = sandbox.On("UpdateMultiple", "lead", 40, call =>
        {
            IPluginExecutionContext4 context = (IPluginExecutionContext4)call.Context;
            for (int i = 0; i < Targets(call).Count; i++)
                seen.Add($"{context.PreEntityImagesCollection[i]["Before"]["lastname"]}: {context.PostEntityImagesCollection[i]["After"]["jobtitle"]}");
        });
        sandbox.Image(step, "Before", 0, "lastname");
        sandbox.Image(step, "After", 1, "jobtitle");
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        ManyRowsTests.Update(sandbox.Admin, new Entity("lead", ids[1]) { ["jobtitle"] = "CFO" }, new Entity("lead", ids[0]) { ["jobtitle"] = "CEO" });
        sandbox.Admin.Update(new Entity("lead", ids[0]) { ["jobtitle"] = "CTO" });
        Assert.Equal(["Second: CFO", "First: CEO", "First: CTO"], seen);
    }

    [Fact]
    public void Stage_10_of_many_rows_runs_outside_the_transaction()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 10, call => seen.Add($"one {call.Context.IsInTransaction}"));
        sandbox.On("CreateMultiple", "lead", 10, call => seen.Add($"many {call.Context.IsInTransaction}"), step => step["rank"] = 2);
        ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead());
        Assert.Equal(["one False", "many False"], seen);
    }

    [Fact]
    public void Asynchronous_steps_run_after_the_commit_for_each_row_or_for_all()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => seen.Add((string)call.Target["lastname"]), step => step["mode"] = new OptionSetValue(1));
        sandbox.On("CreateMultiple", "lead", 40, call => seen.Add($"all {Targets(call).Count}"), step =>
        {
            step["mode"] = new OptionSetValue(1);
            step["rank"] = 2;
        });
        ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        Assert.Equal(["First", "Second", "all 2"], seen);
    }

    [Fact]
    public void A_plug_in_may_write_many_rows_in_the_transaction_it_runs_in()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "contact", 40, call => ManyRowsTests.Create(call.System, Sandbox.Lead("First"), new Entity("lead") { ["jobtitle"] = 7 }));
        Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Empty(sandbox.All("contact"));
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_step_with_a_filter_runs_when_one_of_the_rows_has_the_column()
    {
        using Sandbox sandbox = new();
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        sandbox.On("UpdateMultiple", "lead", 20, call => seen.Add($"many {Targets(call).Count}"), step => step["filteringattributes"] = "jobtitle");
        sandbox.On("Update", "lead", 20, call => seen.Add($"one {call.Target["jobtitle"]}"), step => (step["filteringattributes"], step["rank"]) = ("jobtitle", 2));
        ManyRowsTests.Update(sandbox.Admin, new Entity("lead", ids[0]) { ["description"] = "Met" }, new Entity("lead", ids[1]) { ["jobtitle"] = "CFO" });
        ManyRowsTests.Update(sandbox.Admin, new Entity("lead", ids[0]) { ["description"] = "Met again" });
        Assert.Equal(["many 2", "one CFO"], seen);
    }

    private static DataCollection<Entity> Targets(Plugins.PluginCall call) => ((EntityCollection)call.Context.InputParameters["Targets"]).Entities;
}
