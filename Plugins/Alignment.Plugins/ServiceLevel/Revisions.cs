using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What changes the hours of a schedule changes those of the ones that are based on it: all get a new revision.</summary>
internal static class Revisions
{
    public const int LongestWarning = 2000;

    /// <summary>The exceptions of a schedule changed.</summary>
    public static void OfExceptions(Occasion on, Guid schedule, Func<List<ExceptionRow>, List<ExceptionRow>> change)
    {
        var all = ScheduleReader.Read(on);
        var at = all.FindIndex(row => row.Typed.Id == schedule);
        if (at < 0) return;
        all[at] = all[at].With(change(all[at].Exceptions));
        Write(on, all[at], all, matters: true, applies: false);
        OfDerived(on, all[at], all, matters: true, applies: false);
    }

    /// <param name="changed">The schedule as it will stand.</param>
    /// <param name="all">All schedules, that one among them.</param>
    public static void OfDerived(Occasion on, ScheduleRow changed, List<ScheduleRow> all, bool matters, bool applies)
    {
        if (!matters && !applies) return;
        foreach (var row in all)
        {
            if (row != changed && new ScheduleInForce(on, row, all).IsBasedOn(changed)) Write(on, row, all, matters, applies);
        }
    }

    private static void Write(Occasion on, ScheduleRow row, List<ScheduleRow> all, bool matters, bool applies)
    {
        var revision = row.Revision + (matters ? 1 : 0);
        var change = new Entity(T.Schedule.Table, row.Typed.Id)
        {
            [T.Schedule.Revision] = revision,
            [T.Schedule.Warning] = Texts.Clip(new ScheduleInForce(on, row, all).Warning(on.Now), LongestWarning),
        };
        if (applies) change[T.Schedule.AppliedRevision] = revision;
        Errand.AsServer(on, () => on.AsSystem.Update(change));
    }
}
