using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>
/// The first thing a slice writes: when KPIs were last refreshed. It also makes two slices at once wait for each other: the
/// second one goes on when the first is committed, and finds its periods counted.
/// </summary>
internal static class RefreshBeat
{
    public const string Key = "kpis";

    public static void Write(Meter meter) => meter.Send(new UpsertRequest
    {
        Target = new Entity(T.Finding.Table, T.Finding.Key, Key)
        {
            [T.Finding.Name] = "KPIs were refreshed",
            [T.Finding.Kind] = new OptionSetValue(T.FindingKind.Health),
            [T.Finding.Message] = "The refresh counts the periods in which something changed. Last Seen says when it ran the last time.",
            [T.Finding.Remedy] = "If that is long ago, turn the flow Alignment KPIs on, or let a scheduler run the refresh of the command line.",
            [T.Finding.TableName] = T.KpiPeriod.Table,
            [T.Finding.LastSeen] = meter.On.Now,
            [T.Finding.Status] = new OptionSetValue(T.FindingStatus.Closed),
        },
    });
}
