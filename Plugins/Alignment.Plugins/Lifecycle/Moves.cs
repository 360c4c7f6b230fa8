using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Rejection;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Makes one requested move, or refuses it with the moves that are allowed.</summary>
internal static class Moves
{
    public static void Make(Story story, Stage to)
    {
        var save = story.Save;
        if (MoveRequest.IsMerge(save) && to == Stage.Duplicate)
        {
            Merging.Apply(story);
            return;
        }

        if (to == Stage.Sql && story.Stage == Stage.Mql) AcceptOnTheWay(story);
        // A deal whose end is changed is open in between: what its first end counted for is taken back.
        if ((to == Stage.Won && story.Stage == Stage.Lost) || (to == Stage.Lost && story.Stage == Stage.Won && save.Who == Actor.System)) Step(story, Stage.Sql);
        Step(story, to);
    }

    private static void Step(Story story, Stage to)
    {
        var save = story.Save;
        var decision = StageMove.Decide(story.Stage, to, save.Who, save.Policy);
        if (!decision.IsAllowed) LeadLifecycle.Refuse(save, decision.Refusal);
        var acting = decision.IsAllowed ? decision.Acting : Actor.Nobody;
        if (decision.Transition?.NeedsMoveReason == true && string.IsNullOrWhiteSpace(save.Will<string>(T.Lead.MoveReason)) && acting != Actor.System)
            LeadLifecycle.Refuse(save, $"{StageMove.Code} {Stages.Name(story.Stage)}→{Stages.Name(to)} needs a reason: say why in Reason for Move ({T.Lead.MoveReason}).");
        Apply(story, to, acting);
    }

    private static void Apply(Story story, Stage to, Actor acting)
    {
        switch (to)
        {
            case Stage.Mql when story.Stage == Stage.Sal:
                Acceptance.TakeBack(story, acting);
                break;
            case Stage.Mql:
                HandingOff.ByHand(story, acting);
                break;
            case Stage.Sal:
                Acceptance.Accept(story, acting, isAutomatic: acting == Actor.System);
                break;
            case Stage.Sql:
                Qualifying.Apply(story, acting);
                break;
            case Stage.Won or Stage.Lost:
                Closing.Apply(story, to, acting);
                break;
            case Stage.Inquiry:
                Waking.Apply(story, acting);
                break;
            default:
                Rejecting.Apply(story, to, acting);
                break;
        }
    }

    /// <summary>Qualifying straight from MQL writes both events, in order.</summary>
    private static void AcceptOnTheWay(Story story)
    {
        var save = story.Save;
        var decision = StageMove.Decide(Stage.Mql, Stage.Sql, save.Who, save.Policy);
        if (!decision.IsAllowed) return;
        if (!save.Policy.AutoAcceptOnQualify)
            LeadLifecycle.Refuse(save, $"{StageMove.Code} MQL→SQL not allowed: your organisation accepts a lead before it is qualified. Accept it first.");
        Acceptance.Accept(story, decision.Acting, isAutomatic: true);
    }
}
