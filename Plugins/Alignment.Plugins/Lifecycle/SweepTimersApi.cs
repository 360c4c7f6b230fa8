using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Alignment.Plugins.ServiceLevel.Sweeping;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// What the passing of time does: it warns, escalates, lets holds end, wakes leads whose rest is over, and gives the leads of
/// people who are away or gone to who stands in. A scheduler calls it every few minutes; each call does a bounded slice in
/// one transaction, and calling it twice at once does no harm.
/// </summary>
[CrmPluginRegistration(T.CustomApis.SweepTimers.Name)]
public sealed class SweepTimersApi : Step
{
    private const int UsualSlice = 200;
    private const int LargestSlice = 1000;

    protected override void Run(Occasion on)
    {
        var take = on.Input<int>(T.CustomApis.SweepTimers.Take);
        if (take is < 0 or > LargestSlice) throw new Refusal($"Take is {take}; a slice holds 1 to {LargestSlice} leads. Leave it out for {UsualSlice}.");
        var sweep = new Sweep(on, take == 0 ? UsualSlice : take);
        Heartbeat.Write(on);
        SlaHealth.Report(on);
        Wakes.Run(sweep);
        Rerouting.Run(sweep);
        Reapplying.Run(sweep);
        DueClocks.Run(sweep);
        sweep.Tell();
        on.Answer(T.CustomApis.SweepTimers.Woken, sweep.Woken);
        on.Answer(T.CustomApis.SweepTimers.Warned, sweep.Warned);
        on.Answer(T.CustomApis.SweepTimers.Escalated, sweep.Escalated);
        on.Answer(T.CustomApis.SweepTimers.Resumed, sweep.Resumed);
        on.Answer(T.CustomApis.SweepTimers.Rerouted, sweep.Rerouted);
        on.Answer(T.CustomApis.SweepTimers.Recomputed, sweep.Recomputed);
        on.Answer(T.CustomApis.SweepTimers.More, sweep.IsFull);
        on.Answer(T.CustomApis.SweepTimers.Summary, sweep.Summary);
    }
}
