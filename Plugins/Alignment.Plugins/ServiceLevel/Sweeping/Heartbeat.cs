using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>
/// The first thing a slice writes: when the sweep last ran. It also makes two slices at once wait for each other: the
/// second one goes on when the first is committed, and finds nothing of what that has done.
/// </summary>
internal static class Heartbeat
{
    public const string Key = "sweep";

    public static void Write(Occasion on) => on.AsSystem.Execute(new UpsertRequest
    {
        Target = new Entity(T.Finding.Table, T.Finding.Key, Key)
        {
            [T.Finding.Name] = "Timers were swept",
            [T.Finding.Kind] = new OptionSetValue(T.FindingKind.Health),
            [T.Finding.Message] = "The sweep warns, escalates and wakes. Last Seen says when it ran the last time.",
            [T.Finding.Remedy] = "If that is long ago, turn the flow Alignment Sweep on, or let a scheduler run the sweep of the command line.",
            [T.Finding.TableName] = T.Timer.Table,
            [T.Finding.LastSeen] = on.Now,
            [T.Finding.Status] = new OptionSetValue(T.FindingStatus.Closed),
        },
    });
}
