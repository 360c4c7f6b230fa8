using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// Two leads become one. The lead that stays keeps the earlier of the two open passes, with its deadline: if that is the
/// other lead's, the pass goes on here.
/// </summary>
internal static class Merging
{
    private static readonly string[] MasterColumns =
        [T.Lead.Stage, T.Lead.StateCode, T.Lead.CurrentHandoff, T.Lead.HandoffCount, T.Lead.HandedOffOn, T.Lead.EventCount, T.Lead.Clocks, T.Lead.StageOn];

    public static void Apply(Story story)
    {
        var save = story.Save;
        var from = story.Stage;
        if (!Stages.IsOpen(from)) return;
        story.Move(Stage.Duplicate, Actor.System, "Merged into another lead");
        if (save.Stood<int>(T.Lead.HandoffCount) > 0 && Master(save) is { } stays) Recycled(save, stays);
        if (!Stages.IsWithSales(from) || save.Handoff is null || Master(save) is not { } id) return;
        var master = save.On.AsSystem.Retrieve(T.Lead.Table, id.Id, new ColumnSet(MasterColumns));
        var row = story.Current();
        if (Continues(master, save)) Continue(story, master, from, row);
        else End(row, save.Now, id);
    }

    /// <summary>Marketing's lead takes the open pass over; a lead that sales have already takes an earlier one.</summary>
    private static bool Continues(Entity master, LeadSave save)
    {
        var stage = StageOf(master);
        return Stages.IsWithMarketing(stage)
            || (Stages.IsWithSales(stage) && save.Stood<DateTime?>(T.Lead.HandedOffOn) < master.GetAttributeValue<DateTime?>(T.Lead.HandedOffOn));
    }

    private static void Continue(Story story, Entity master, Stage from, Entity row)
    {
        var save = story.Save;
        var number = master.GetAttributeValue<int>(T.Lead.HandoffCount) + 1;
        var count = master.GetAttributeValue<int>(T.Lead.EventCount) + 1;
        row[T.Handoff.Lead] = master.ToEntityReference();
        row[T.Handoff.Number] = number;
        row[T.Handoff.Key] = Ledger.Key(master.Id, number);
        if (Stages.IsWithSales(StageOf(master)) && master.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff) is { } later)
        {
            var ended = new Entity(T.Handoff.Table, later.Id);
            End(ended, save.Now, master.ToEntityReference());
            story.Others.Add(ended);
        }

        story.Others.Add(new Entity(T.Lead.Table, master.Id)
        {
            [T.Lead.Stage] = StageChoice.From(from),
            [T.Lead.StageOn] = save.Now,
            [T.Lead.CurrentHandoff] = row.ToEntityReference(),
            [T.Lead.HandoffCount] = number,
            [T.Lead.HandedOffOn] = save.Stood<DateTime?>(T.Lead.HandedOffOn),
            [T.Lead.FirstTouchOn] = save.Stood<DateTime?>(T.Lead.FirstTouchOn),
            [T.Lead.AcceptedOn] = save.Stood<DateTime?>(T.Lead.AcceptedOn),
            [T.Lead.EventCount] = count,
            [T.Lead.Clocks] = ClocksBefore(master),
        });
        var told = EventRow.New(save, T.EventKind.Moved, StageOf(master), from, Actor.System, $"Takes over the hand-off of {save.Name}, merged into it");
        told[T.StageEvent.Lead] = master.ToEntityReference();
        told[T.StageEvent.Handoff] = row.ToEntityReference();
        told[T.StageEvent.Sequence] = count;
        if (master.GetAttributeValue<DateTime?>(T.Lead.StageOn) is { } came) told[T.StageEvent.MinutesInStage] = WholeMinutes.Between(came, save.Now);
        story.Events.Add(told);
    }

    /// <summary>What still runs for the lead that stays belongs to the pass it was in until now.</summary>
    private static string? ClocksBefore(Entity master)
    {
        var book = ClockBook.Read(master.GetAttributeValue<string>(T.Lead.Clocks));
        book.NewPass(master.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff)?.Id);
        return book.Write();
    }

    /// <summary>What both were sent back for is counted for the lead that stays.</summary>
    private static void Recycled(LeadSave save, EntityReference stays) => Errand.AsServer(save.On, () =>
    {
        var count = Recycles.Number(save.On, [save.Target.Id, stays.Id]);
        if (count > 0) save.On.AsSystem.Update(new Entity(T.Lead.Table, stays.Id) { [T.Lead.RecycleCount] = count });
    });

    private static void End(Entity row, DateTime now, EntityReference master)
    {
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Merged);
        row[T.Handoff.ClosedOn] = now;
        row[T.Handoff.MergedInto] = master;
    }

    private static Stage StageOf(Entity lead)
    {
        var stage = StageChoice.Of(lead.GetAttributeValue<OptionSetValue>(T.Lead.Stage));
        return stage == Stage.None ? Stages.OfState(lead.GetAttributeValue<OptionSetValue>(T.Lead.StateCode)?.Value ?? 0) : stage;
    }

    /// <summary>The lead that stays: on the row, or in the merge request.</summary>
    private static EntityReference? Master(LeadSave save)
    {
        if (save.Will<EntityReference>(T.Lead.MasterId) is { } master) return new EntityReference(T.Lead.Table, master.Id);
        for (var outer = save.On.Context.ParentContext; outer is not null; outer = outer.ParentContext)
        {
            if (outer.MessageName == "Merge" && outer.InputParameters.TryGetValue("Target", out var target) && target is EntityReference row) return row;
        }

        return null;
    }
}
