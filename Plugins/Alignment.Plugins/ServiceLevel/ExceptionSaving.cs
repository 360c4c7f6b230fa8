using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A holiday or special hours, before they are written: checked, and counted as a change of their schedule.</summary>
internal static class ExceptionSaving
{
    private static readonly string[] Matters =
    [
        T.ScheduleException.Schedule, T.ScheduleException.Date, T.ScheduleException.UntilDate, T.ScheduleException.Kind,
        T.ScheduleException.Hours, T.ScheduleException.StateCode,
    ];

    public static void Check(Occasion on)
    {
        Schedules.Forget(on);
        if (Errand.IsServer(on)) return;
        var save = new RowSave(on);
        var mine = new ExceptionRow(save.Row);
        var title = $"The exception \"{mine.Typed.Name}\"";
        if (mine.Schedule is not { } schedule) throw new Refusal($"{RowSave.Code} {title} belongs to no schedule. Open the schedule and add it there.");
        if (!save.ChangesAny(Matters)) return;
        if (!save.IsInactive)
        {
            var others = ScheduleReader.Read(on).Find(row => row.Typed.Id == schedule)?.Typed.Exceptions ?? [];
            RowSave.RefuseIfAny(title, ExceptionCheck.Problems(mine.Typed, others));
        }

        if (on.Before is { } before && new ExceptionRow(before).Schedule is { } former && former != schedule) Revisions.OfExceptions(on, former, Without(on.RowId));
        Revisions.OfExceptions(on, schedule, save.IsInactive ? Without(on.RowId) : exceptions => [.. Without(on.RowId)(exceptions), mine]);
    }

    public static void Remove(Occasion on)
    {
        Schedules.Forget(on);
        // With the schedule its exceptions go; there is nothing left to count.
        if (Errand.IsServer(on) || on.IsPartOf("Delete", T.Schedule.Table)) return;
        if (on.Before?.GetAttributeValue<EntityReference>(T.ScheduleException.Schedule)?.Id is { } schedule) Revisions.OfExceptions(on, schedule, Without(on.RowId));
    }

    private static Func<List<ExceptionRow>, List<ExceptionRow>> Without(Guid id) => exceptions => exceptions.FindAll(one => one.Typed.Id != id);
}
