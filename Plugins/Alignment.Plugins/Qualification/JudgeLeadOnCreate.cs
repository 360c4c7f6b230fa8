using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Every new lead is judged by the shared definition in the save that creates it, and handed off when it meets it.</summary>
[CrmPluginRegistration(
    "Create", T.Lead.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.JudgeLeadOnCreate.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.JudgeLeadOnCreate.Id)]
public sealed class JudgeLeadOnCreate : Step
{
    protected override void Run(Occasion on)
    {
        ServerWritten.RefuseOnLead(on.Target, before: null);
        var verdict = Agreement.Of(on).Judge(on, on.Target, before: null);
        LeadVerdict.Write(on.Target, verdict, before: null, on.Now);
        var story = new Story(new LeadSave(on, on.Target, before: null), () => verdict);
        LeadLifecycle.Decide(story, wasJudged: true);
        Beside.Leave(story);
    }
}
