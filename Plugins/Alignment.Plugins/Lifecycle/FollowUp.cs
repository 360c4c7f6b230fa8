using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What an activity means for the lead it is about: an attempt, the first touch, or the buyer's own interest.</summary>
internal sealed class FollowUp
{
    private const string Handoff = "h";

    private readonly Occasion on;
    private readonly ActivityRow activity;
    private readonly Entity lead;
    private readonly Entity handoff;

    private FollowUp(Occasion on, ActivityRow activity, Entity lead)
    {
        this.on = on;
        this.activity = activity;
        this.lead = lead;
        handoff = new Entity(T.Handoff.Table, lead.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff)?.Id ?? Guid.Empty);
    }

    /// <summary>Null when the activity is of no concern to the lead's life. One request otherwise.</summary>
    public static FollowUp? Of(Occasion on, EntityReference about)
    {
        var activity = new ActivityRow(on);
        if (!activity.IsInterest && !(activity.IsJustCompleted && activity.IsOutgoing)) return null;
        var lead = Read(on.AsSystem, about.Id);
        return lead is null ? null : new FollowUp(on, activity, lead);
    }

    /// <summary>Adds to the lead's change what follows from the activity; writes attempts after the first straight away.</summary>
    /// <returns>The errand to send along; null for none.</returns>
    public Errand? Add(Entity change)
    {
        var stage = StageChoice.Of(lead.GetAttributeValue<OptionSetValue>(T.Lead.Stage));
        if (activity.IsInterest) return Interest(change, stage);
        if (!Stages.IsWithSales(stage) || handoff.Id == Guid.Empty) return null;
        var touch = activity.For(lead.GetAttributeValue<EntityReference>(T.Lead.OwnerId));
        if (!FirstTouch.Counts(touch, lead.GetAttributeValue<DateTime?>(T.Lead.HandedOffOn) ?? DateTime.MinValue)) return null;
        Attempt(touch);
        if (FirstTouch.IsFirst(touch.At, lead.GetAttributeValue<DateTime?>(T.Lead.FirstTouchOn))) return First(change, touch);
        Errand.AsServer(on, () => on.AsSystem.Update(handoff));
        return null;
    }

    private void Attempt(Touch touch)
    {
        var first = Of<DateTime?>(T.Handoff.FirstAttemptOn);
        handoff[T.Handoff.Attempts] = Of<int>(T.Handoff.Attempts) + 1;
        handoff[T.Handoff.Channels] = AttemptChannels.With(Of<string>(T.Handoff.Channels), touch.Channel);
        handoff[T.Handoff.FirstAttemptOn] = first < touch.At ? first : touch.At;
        handoff[T.Handoff.LastAttemptOn] = Of<DateTime?>(T.Handoff.LastAttemptOn) is { } last && last > touch.At ? last : touch.At;
    }

    private Errand First(Entity change, Touch touch)
    {
        change[T.Lead.FirstTouchOn] = touch.At;
        handoff[T.Handoff.FirstTouchOn] = touch.At;
        handoff[T.Handoff.FirstTouchBy] = new EntityReference(T.SystemUser.Table, activity.User);
        handoff[T.Handoff.FirstTouchKind] = touch.Channel;
        handoff[T.Handoff.FirstTouchId] = on.RowId.ToString();
        return new Errand(T.Channel.Activity) { IsSystem = true, Event = T.EventKind.FirstTouch, EffectiveOn = touch.At, Comment = touch.Channel, Handoff = handoff };
    }

    /// <summary>New interest wakes a lead that rests, and ends its cool-down.</summary>
    private Errand? Interest(Entity change, Stage stage)
    {
        // Only a lead that was given back is held back: to another one new interest changes nothing here.
        if (stage is not (Stage.Recycled or Stage.Inquiry) || lead.GetAttributeValue<DateTime?>(T.Lead.RejectedOn) is not { } rejected || activity.At < rejected) return null;
        if (stage == Stage.Recycled) change[T.Lead.Stage] = StageChoice.From(Stage.Inquiry);
        change[T.Lead.EvaluatedOn] = on.Now;
        return new Errand(T.Channel.Activity) { IsSystem = true, NewInterestOn = activity.At, Comment = $"The buyer got in touch: {activity.Channel}" };
    }

    private TValue? Of<TValue>(string column) =>
        lead.GetAttributeValue<AliasedValue>($"{Handoff}.{column}") is { Value: TValue value } ? value : default;

    private static Entity? Read(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(T.Lead.Table)
        {
            ColumnSet = new ColumnSet(T.Lead.Stage, T.Lead.OwnerId, T.Lead.CurrentHandoff, T.Lead.HandedOffOn, T.Lead.FirstTouchOn, T.Lead.RejectedOn),
        };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.Equal, id);
        var link = query.AddLink(T.Handoff.Table, T.Lead.CurrentHandoff, T.Handoff.Id, JoinOperator.LeftOuter);
        link.EntityAlias = Handoff;
        link.Columns = new ColumnSet(T.Handoff.Attempts, T.Handoff.Channels, T.Handoff.FirstAttemptOn, T.Handoff.LastAttemptOn);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
