using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// An administrator says when something really happened. The event that was recorded stays as it is; a new one corrects it,
/// and the hand-off and the lead take over the instant.
/// </summary>
[CrmPluginRegistration(T.CustomApis.CorrectHistory.Name)]
public sealed class CorrectHistoryApi : Step
{
    private const int ShortestReason = 10;

    protected override void Run(Occasion on)
    {
        var id = on.Input<Guid>(T.CustomApis.CorrectHistory.EventId);
        var effective = on.Input<DateTime?>(T.CustomApis.CorrectHistory.EffectiveOn);
        var reason = on.Input<string>(T.CustomApis.CorrectHistory.Reason)?.Trim() ?? "";
        if (!Person.Of(on, on.Context.InitiatingUserId).IsAdministrator) throw new Refusal($"{GuardLedger.Code} Only an administrator corrects history. Ask one, and say what happened when.");
        if (id == Guid.Empty || effective is not { } at || reason.Length < ShortestReason)
            throw new Refusal($"{GuardLedger.Code} A correction needs EventId, EffectiveOn, and a Reason of at least {ShortestReason} characters.");
        if (at > on.Now) throw new Refusal($"{GuardLedger.Code} EffectiveOn lies in the future. Give the instant at which it happened.");
        Errand.AsServer(on, () => on.Answer(T.CustomApis.CorrectHistory.CorrectionId, Correct(on, id, at, reason)));
    }

    private static Guid Correct(Occasion on, Guid id, DateTime at, string reason)
    {
        var told = on.AsSystem.Retrieve(T.StageEvent.Table, id, new ColumnSet(T.StageEvent.Lead, T.StageEvent.Handoff, T.StageEvent.FromStage, T.StageEvent.ToStage, T.StageEvent.Kind, T.StageEvent.EffectiveOn));
        var to = StageChoice.Of(told.GetAttributeValue<OptionSetValue>(T.StageEvent.ToStage));
        var lead = told.GetAttributeValue<EntityReference>(T.StageEvent.Lead);
        var count = on.AsSystem.Retrieve(T.Lead.Table, lead.Id, new ColumnSet(T.Lead.EventCount, T.Lead.CurrentHandoff, T.Lead.HandedOffOn, T.Lead.Clocks));
        var row = EventRow.Bare(on, T.EventKind.Corrected, StageChoice.Of(told.GetAttributeValue<OptionSetValue>(T.StageEvent.FromStage)), to, reason);
        row[T.StageEvent.Lead] = lead;
        row[T.StageEvent.Handoff] = told.GetAttributeValue<EntityReference>(T.StageEvent.Handoff);
        row[T.StageEvent.Corrects] = told.ToEntityReference();
        row[T.StageEvent.EffectiveOn] = at;
        row[T.StageEvent.ActorRole] = new OptionSetValue(T.ActorRole.Administrator);
        row[T.StageEvent.Channel] = new OptionSetValue(T.Channel.Command);
        row[T.StageEvent.Sequence] = count.GetAttributeValue<int>(T.Lead.EventCount) + 1;
        row[T.StageEvent.Key] = Ledger.Key(lead.Id, count.GetAttributeValue<int>(T.Lead.EventCount) + 1);
        Apply(on, told, count, to, at, CorrectedSpells.Apply(on, row));
        return on.AsSystem.Create(row);
    }

    /// <param name="isLast">Nothing has moved the lead since.</param>
    private static void Apply(Occasion on, Entity told, Entity lead, Stage to, DateTime at, bool isLast)
    {
        var isTouch = told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind)?.Value == T.EventKind.FirstTouch;
        var change = new Entity(T.Lead.Table, lead.Id) { [T.Lead.EventCount] = lead.GetAttributeValue<int>(T.Lead.EventCount) + 1 };
        if (isLast) change[T.Lead.StageOn] = at;
        if (told.GetAttributeValue<EntityReference>(T.StageEvent.Handoff) is { } handoff && HandoffColumn(to, isTouch) is { } column)
        {
            var row = new Entity(T.Handoff.Table, handoff.Id) { [column] = at };
            ClockBook? book = null;
            if (handoff.Id == lead.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff)?.Id)
            {
                if (LeadColumn(to, isTouch) is { } own) change[own] = at;
                book = CorrectedClocks.Apply(on, lead, change, to, isTouch, at);
                if (to == Stage.Mql && !isTouch) lead[T.Lead.HandedOffOn] = at;
            }

            CorrectedMinutes.Apply(on, row, lead, book);
            on.AsSystem.Update(row);
        }

        on.AsSystem.Update(change);
    }

    private static string? HandoffColumn(Stage to, bool isTouch) => isTouch ? T.Handoff.FirstTouchOn : to switch
    {
        Stage.Mql => T.Handoff.HandedOffOn,
        Stage.Sal => T.Handoff.AcceptedOn,
        Stage.Sql => T.Handoff.SqlOn,
        Stage.Won => T.Handoff.WonOn,
        Stage.Lost => T.Handoff.LostOn,
        Stage.Inquiry => null,
        _ => T.Handoff.RejectedOn,
    };

    private static string? LeadColumn(Stage to, bool isTouch) => isTouch ? T.Lead.FirstTouchOn : to switch
    {
        Stage.Mql => T.Lead.HandedOffOn,
        Stage.Sal => T.Lead.AcceptedOn,
        _ => Stages.IsRejection(to) ? T.Lead.RejectedOn : null,
    };
}
