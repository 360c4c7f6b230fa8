using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A plug-in marks what it is about to do; the steps of the requests it makes read the mark.</summary>
public sealed class SharedVariablesTests : IDisposable
{
    private const string Mark = "mark";
    private readonly Sandbox sandbox = new();
    private readonly List<string> seen = [];

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(20, 20)]
    [InlineData(20, 40)]
    [InlineData(40, 20)]
    [InlineData(40, 40)]
    public void Two_requests_deep_every_mark_above_is_read(int outer, int inner)
    {
        sandbox.On("Create", "lead", outer, call => Make(call, "lead's mark", "contact"));
        sandbox.On("Create", "contact", inner, call =>
        {
            seen.Add(Marks(call));
            Make(call, "contact's mark", "task");
        });
        foreach (int stage in new[] { 10, 20, 40 })
            sandbox.On("Create", "task", stage, call => seen.Add($"{stage}: {Marks(call)}"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(
            ["lead's mark", "10: contact's mark, lead's mark", "20: contact's mark, lead's mark", "40: contact's mark, lead's mark"],
            seen);
    }

    [Fact]
    public void A_mark_is_read_as_it_stands_when_the_request_is_made()
    {
        sandbox.On("Create", "lead", 40, call =>
        {
            Make(call, "first", "contact");
            Make(call, "second", "contact");
            call.Context.SharedVariables.Remove(Mark);
            call.System.Create(new Entity("contact") { ["lastname"] = "Weber" });
        });
        sandbox.On("Create", "contact", 20, call => seen.Add(Marks(call)));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["first", "second", ""], seen);
    }

    [Fact]
    public void Each_half_of_a_split_update_has_marks_of_its_own()
    {
        foreach (int stage in new[] { 20, 40 })
        {
            sandbox.On("Update", "lead", stage, call =>
            {
                string half = call.Target.Contains("statecode") ? "state" : "columns";
                seen.Add($"{half} {stage}: {Marks(call)}{(call.Context.SharedVariables.Contains(Mark) ? "own " + call.Context.SharedVariables[Mark] : "")}");
                Make(call, half, "contact");
            });
        }
        sandbox.On("Create", "contact", 20, call => seen.Add(Marks(call)));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(
            ["columns 20: ", "columns", "columns 40: own columns", "columns", "state 20: ", "state", "state 40: own state", "state"],
            seen);
    }

    [Fact]
    public void What_one_half_tells_the_whole_request_the_other_half_reads()
    {
        sandbox.On("Update", "lead", 20, call =>
        {
            seen.Add(Marks(call));
            call.Context.ParentContext.SharedVariables[Mark] = "told";
        });
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(["", "told"], seen);
    }

    [Fact]
    public void An_announced_SetState_reads_the_marks_around_its_update()
    {
        sandbox.On("Create", "contact", 20, call =>
        {
            call.Context.SharedVariables[Mark] = "contact's mark";
            call.System.Update(new Entity("lead", (Guid)call.Target["address1_addressid"]) { ["statecode"] = new OptionSetValue(2) });
        });
        sandbox.On("SetState", "lead", 20, call => seen.Add(Marks(call)));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber", ["address1_addressid"] = lead });
        Assert.Equal(["contact's mark"], seen);
    }

    /// <summary>The marks of all contexts above, nearest first.</summary>
    private static string Marks(PluginCall call)
    {
        List<string> marks = [];
        for (IPluginExecutionContext? parent = call.Context.ParentContext; parent != null; parent = parent.ParentContext)
        {
            if (parent.SharedVariables.TryGetValue(Mark, out object mark))
                marks.Add((string)mark);
        }
        return string.Join(", ", marks);
    }

    private static void Make(PluginCall call, string mark, string table)
    {
        call.Context.SharedVariables[Mark] = mark;
        call.System.Create(new Entity(table) { [table == "task" ? "subject" : "lastname"] = "Weber" });
    }
}
