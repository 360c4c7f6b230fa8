using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A schedule is checked, numbered, and told what it lacks, before it is written.</summary>
internal static class ScheduleSaving
{
    private static readonly string[] Matters = [.. ScheduleRow.Days, T.Schedule.TimeZone, T.Schedule.BasedOn];

    public static void Check(Occasion on)
    {
        Schedules.Forget(on);
        if (Errand.IsServer(on)) return;
        var save = new RowSave(on);
        save.RefuseServerColumns("a schedule", T.Schedule.Revision, T.Schedule.AppliedRevision, T.Schedule.Warning);
        var all = ScheduleReader.Read(on);
        var stood = all.FindIndex(row => row.Typed.Id == save.Row.Id);
        var mine = new ScheduleRow(save.Row, stood < 0 ? [] : all[stood].Exceptions);
        if (stood >= 0) all.RemoveAt(stood);
        var matters = save.ChangesAny(Matters);
        if (matters || !mine.Typed.IsRetired)
            RowSave.RefuseIfAny($"The schedule \"{mine.Typed.Name}\"", ScheduleCheck.Problems(mine.Typed, all.ConvertAll(row => row.Typed), zone => IsZone(on, zone)));
        var applies = save.Number(T.Schedule.Revision, T.Schedule.AppliedRevision, T.Schedule.ApplyToOpen, matters);
        all.Add(mine);
        var warning = new ScheduleInForce(on, mine, all).Warning(on.Now);
        if (!SameValue.As(warning, on.Before?.GetAttributeValue<string>(T.Schedule.Warning))) on.Target[T.Schedule.Warning] = Texts.Clip(warning, Revisions.LongestWarning);
        if (stood >= 0) Revisions.OfDerived(on, mine, all, matters, applies);
    }

    private static bool IsZone(Occasion on, string id) => ZoneReader.Read(id, on.Now.Year, on.Now.Year, out _) is not null;
}
