using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;
using Api = Alignment.Plugins.Tables.CustomApis.SweepTimers;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

public sealed class A_sweep_goes_on_until_nothing_is_due
{
    [Fact]
    public void Slice_after_slice_and_adds_up_what_they_did()
    {
        SweepingService service = new((200, 3, true), (200, 0, true), (50, 1, false));
        var result = SweepRun.Run(service, once: false, take: 200);
        Assert.Equal(new SweepResult(3, 0, 450, 4, 0, 0, 0, More: false), result);
        Assert.Equal("450 clocks warned, 4 steps escalated.", result.Summary);
        Assert.All(service.Taken, take => Assert.Equal(200, take));
    }

    [Fact]
    public void Slices_that_do_nothing_and_promise_more_end_it()
    {
        SweepingService service = new((10, 0, true), (0, 0, true), (0, 0, true), (0, 0, true)) { Backlog = 30 };
        var refused = Assert.Throws<ToolException>(() => SweepRun.Run(service, once: false));
        Assert.Contains("got nowhere in slice 3", refused.Problem, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, refused.ExitCode);
    }

    [Fact]
    public void Slices_that_tell_nobody_but_leave_less_behind_go_on()
    {
        SweepingService service = new((0, 0, true), (0, 0, true), (0, 0, true), (1, 0, false)) { Backlog = 30, Shrinks = 10 };
        Assert.Equal(4, SweepRun.Run(service, once: false).Slices);
    }

    [Fact]
    public void Once_is_one_slice_even_when_there_is_more()
    {
        SweepingService service = new((10, 0, true), (10, 0, false));
        Assert.True(SweepRun.Run(service, once: true).More);
        Assert.Equal([null], service.Taken);
    }

    [Fact]
    public void Its_progress_is_shown_after_every_slice_and_never_goes_back()
    {
        List<double> shown = [];
        SweepingService service = new((10, 0, true), (10, 0, true), (10, 0, false)) { Backlog = 40 };
        SweepRun.Run(service, once: false, progress: shown.Add);
        Assert.Equal([0.25, 0.5, 0.75], shown);
    }

    [Fact]
    public void An_older_solution_that_only_wakes_leads_is_understood() =>
        Assert.Equal(0, SweepRun.Run(new SweepingService((0, 0, false)) { Answers = [Api.Woken, Api.More] }, once: false).Warned);
}
