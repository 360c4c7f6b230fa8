using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// A lead is judged again when something the definition asks for has changed, or when its verdict is out of date; and
/// whatever the save asks for is decided by the rules of the lead's life.
/// </summary>
[CrmPluginRegistration(
    "Update", T.Lead.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.JudgeLeadOnUpdate.Columns,
    T.Registration.JudgeLeadOnUpdate.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.JudgeLeadOnUpdate.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.JudgeLeadOnUpdate.Before)]
public sealed class JudgeLeadOnUpdate : Step
{
    protected override void Run(Occasion on)
    {
        var target = on.Target;
        var before = on.Before ?? new Entity(T.Lead.Table, target.Id);
        var save = new LeadSave(on, target, before);
        if (save.Errand is null && Errand.IsServer(on)) return;
        var woken = JudgeLeadOnActivity.Woke(on);
        if (woken) target.Attributes.Remove(T.Lead.EvaluatedOn);
        if (save.Errand is null) ServerWritten.RefuseOnLead(target, before);
        var agreement = Agreement.Of(on);
        var story = new Story(save, () => agreement.Judge(on, target, before));
        var judges = woken || SomethingAskedForChanged(agreement, target, before) || agreement.IsOutOfDate(before, on.Now);
        if (judges) LeadVerdict.Write(target, story.Verdict, before, on.Now);
        LeadLifecycle.Decide(story, judges);
        Beside.Leave(story);
    }

    private static bool SomethingAskedForChanged(Agreement agreement, Entity target, Entity before)
    {
        foreach (var written in target.Attributes)
        {
            if (!agreement.AsksFor(written.Key)) continue;
            before.Attributes.TryGetValue(written.Key, out var stood);
            if (!SameValue.As(written.Value, stood)) return true;
        }

        return false;
    }
}
