using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class AfterTheCommitTests
{
    private const int Succeeded = 30;
    private const int Failed = 31;

    [Fact]
    public void An_asynchronous_step_runs_after_the_row_is_there_and_outside_the_transaction()
    {
        using Sandbox sandbox = new();
        List<string> seen = [];
        Later(sandbox, call => seen.Add($"later {call.Context.IsInTransaction} {call.Context.Mode} {call.User.Retrieve("lead", call.Context.PrimaryEntityId, new(true)).Id == call.Context.PrimaryEntityId}"));
        sandbox.On("Create", "lead", 40, call => seen.Add("now"));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["now", "later False 1 True"], seen);
    }

    [Fact]
    public void A_finished_job_is_a_row_that_says_succeeded()
    {
        using Sandbox sandbox = new();
        Later(sandbox, call => call.Trace.Trace("Done"));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        Entity job = Assert.Single(sandbox.All("asyncoperation"));
        Assert.Equal(Succeeded, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(lead, job.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal("Create", job["messagename"]);
    }

    [Fact]
    public void A_job_that_is_to_be_deleted_when_done_is()
    {
        using Sandbox sandbox = new();
        Later(sandbox, call => call.Trace.Trace("Done"), step => step["asyncautodelete"] = true);
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Empty(sandbox.All("asyncoperation"));
    }

    [Fact]
    public void A_failed_job_keeps_its_message_and_the_row_stays()
    {
        using Sandbox sandbox = new();
        Later(sandbox, call => throw new InvalidPluginExecutionException("The mail server is away."));
        sandbox.Admin.Create(Sandbox.Lead());
        Entity job = Assert.Single(sandbox.All("asyncoperation"));
        Assert.Equal(Failed, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("The mail server is away.", job["message"]);
        Assert.Single(sandbox.All("lead"));
    }

    [Fact]
    public void A_job_that_asks_for_another_try_gets_four_in_all()
    {
        using Sandbox sandbox = new();
        int tries = 0;
        Later(sandbox, call =>
        {
            tries++;
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy.");
        });
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(4, tries);
        Entity job = Assert.Single(sandbox.All("asyncoperation"));
        Assert.Equal(Failed, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal((3, "Busy.", unchecked((int)0x80040265)), (job["retrycount"], job["message"], job["errorcode"]));
        Assert.True(job.Contains("startedon") && job.Contains("completedon"));
    }

    [Fact]
    public void A_job_succeeds_when_a_later_try_does()
    {
        using Sandbox sandbox = new();
        int tries = 0;
        Later(sandbox, call =>
        {
            if (++tries < 3)
                throw new InvalidPluginExecutionException(OperationStatus.Retry, "Busy.");
        });
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(3, tries);
        Assert.Equal(Succeeded, sandbox.All("asyncoperation")[0].GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_request_that_failed_leaves_no_job()
    {
        using Sandbox sandbox = new();
        bool ran = false;
        Later(sandbox, call => ran = true);
        sandbox.On("Create", "lead", 40, call => throw new InvalidPluginExecutionException("No."));
        Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.False(ran);
        Assert.Empty(sandbox.All("asyncoperation"));
    }

    [Fact]
    public void A_job_may_start_another()
    {
        using Sandbox sandbox = new();
        List<string> seen = [];
        Later(sandbox, call =>
        {
            seen.Add("lead");
            call.System.Create(new Entity("contact") { ["lastname"] = "Weber" });
        });
        sandbox.On("Create", "contact", 40, call => seen.Add("contact"), step => step["mode"] = new OptionSetValue(1));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["lead", "contact"], seen);
    }

    private static void Later(Sandbox sandbox, Action<Plugins.PluginCall> act, Action<Entity>? more = null) =>
        sandbox.On("Create", "lead", 40, act, step =>
        {
            step["mode"] = new OptionSetValue(1);
            more?.Invoke(step);
        });
}
