using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Builds the row of one stage event. The lead and the hand-off are filled in once they are stored.</summary>
internal static class EventRow
{
    private const int LongestComment = 4000;

    public static Entity New(LeadSave save, int kind, Stage from, Stage to, Actor acting, string? comment)
    {
        var row = Bare(save.On, kind, from, to, comment ?? save.Errand?.Comment);
        row[T.StageEvent.EffectiveOn] = save.Errand?.EffectiveOn ?? save.Now;
        row[T.StageEvent.ActorRole] = StageChoice.Role(acting);
        row[T.StageEvent.Channel] = new OptionSetValue(save.Errand?.Channel ?? Channels.Of(save.On, save.Target));
        row[T.StageEvent.RequestKey] = save.Errand?.RequestKey;
        if (save.Policy.Name != LifecyclePolicy.StandardName) row[T.StageEvent.Policy] = save.Policy.Name;
        return row;
    }

    /// <summary>An event that happens now, with who was behind it and who sent it.</summary>
    public static Entity Bare(Occasion on, int kind, Stage from, Stage to, string? comment)
    {
        var row = new Entity(T.StageEvent.Table)
        {
            [T.StageEvent.Name] = from == to ? Stages.Name(to) : $"{Stages.Name(from)} → {Stages.Name(to)}",
            [T.StageEvent.Kind] = new OptionSetValue(kind),
            [T.StageEvent.FromStage] = StageChoice.From(from),
            [T.StageEvent.ToStage] = StageChoice.From(to),
            [T.StageEvent.EffectiveOn] = on.Now,
            [T.StageEvent.RecordedOn] = on.Now,
            [T.StageEvent.Actor] = new EntityReference(T.SystemUser.Table, on.Context.InitiatingUserId),
            [T.StageEvent.CorrelationId] = on.Context.CorrelationId.ToString(),
            [T.StageEvent.Comment] = Texts.Clip(comment, LongestComment),
        };
        if (Sender(on) is { } sender) row[T.StageEvent.OnBehalfOf] = new EntityReference(T.SystemUser.Table, sender);
        return row;
    }

    /// <summary>The integration that recorded it on behalf of the person; null when the person did it.</summary>
    private static Guid? Sender(Occasion on) =>
        on.Context is IPluginExecutionContext6 context
        && context.AuthenticatedUserId is var sender && sender != Guid.Empty && sender != on.Context.InitiatingUserId ? sender : null;
}
