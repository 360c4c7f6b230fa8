using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// Which move a write asks for, whatever door it came through: the stage itself, or the state that Qualify, Disqualify,
/// Reactivate and Merge set.
/// </summary>
internal static class MoveRequest
{
    private const int Open = 0;
    private const int Qualified = 1;

    /// <returns>None when the write asks for no move.</returns>
    public static Stage Of(LeadSave save)
    {
        if (save.Target.Contains(T.Lead.Stage)) return OfStage(save);
        if (!save.Target.Contains(T.Lead.StateCode)) return Stage.None;
        var state = save.Target.GetAttributeValue<OptionSetValue>(T.Lead.StateCode)?.Value ?? Open;
        if (save.Before is not null && state == save.StateBefore) return Stage.None;
        return state switch
        {
            Open => save.Before is null || Stages.IsOpen(save.From) ? Stage.None : save.From == Stage.Lost ? Stage.Recycled : Stage.Inquiry,
            Qualified => save.From is Stage.Sql or Stage.Won or Stage.Lost ? Stage.None : Stage.Sql,
            _ => save.From is Stage.Disqualified or Stage.Duplicate ? Stage.None : Closed(save),
        };
    }

    private static Stage OfStage(LeadSave save)
    {
        var asked = save.Target.GetAttributeValue<OptionSetValue>(T.Lead.Stage);
        var stage = StageChoice.Of(asked);
        if (stage == Stage.None && (asked is not null || save.Before is not null))
            throw new Refusal($"{StageMove.Code} {asked?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "An empty stage"} is no stage of a lead. Leave the stage out, or choose one of the list.");
        save.Target.Attributes.Remove(T.Lead.Stage);
        if (save.Errand?.IsAcceptance == true && Acceptance.Problem(save, stage) is { } problem) LeadLifecycle.Refuse(save, problem);
        return stage == save.From ? Stage.None : stage;
    }

    /// <summary>Disqualify: where to depends on the reason; a merged lead is a duplicate.</summary>
    private static Stage Closed(LeadSave save)
    {
        if (IsMerge(save)) return Stage.Duplicate;
        return GivenReason.Of(save) is { } reason ? DisqualifyRule.StageFor(reason.Rule, save.Policy) : Stage.Disqualified;
    }

    public static bool IsMerge(LeadSave save) => save.On.IsPartOf("Merge", T.Lead.Table);
}
