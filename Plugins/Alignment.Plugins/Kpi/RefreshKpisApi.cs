using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>
/// Counts the KPIs of the periods in which something changed. A scheduler calls it, with the same arguments, until there is no
/// more: each call is a bounded slice in one transaction. Two at once wait for each other, and the second finds done what the
/// first has done.
/// </summary>
[CrmPluginRegistration(T.CustomApis.RefreshKpis.Name)]
public sealed class RefreshKpisApi : Step
{
    private const int UsualSlice = 12;
    private const int LargestSlice = 100;

    protected override void Run(Occasion on)
    {
        var take = on.Input<int>(T.CustomApis.RefreshKpis.Take);
        if (take is < 0 or > LargestSlice) throw new Refusal($"Take is {take}; a slice holds 1 to {LargestSlice} periods. Leave it out for {UsualSlice}.");
        var refresh = new Refresh(new Meter(on), Reporting.Of(on));
        refresh.Run(take == 0 ? UsualSlice : take, on.Input<bool>(T.CustomApis.RefreshKpis.Full));
        on.Answer(T.CustomApis.RefreshKpis.Marked, refresh.Marked);
        on.Answer(T.CustomApis.RefreshKpis.Counted, refresh.Counted);
        on.Answer(T.CustomApis.RefreshKpis.Written, refresh.Written);
        on.Answer(T.CustomApis.RefreshKpis.Restated, refresh.Restated);
        on.Answer(T.CustomApis.RefreshKpis.Waiting, refresh.Waiting);
        on.Answer(T.CustomApis.RefreshKpis.More, refresh.Waiting > 0);
        on.Answer(T.CustomApis.RefreshKpis.Summary, refresh.Summary);
    }
}
