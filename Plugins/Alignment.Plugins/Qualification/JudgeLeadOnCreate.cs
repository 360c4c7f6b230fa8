using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Every new lead is judged by the shared definition in the save that creates it.</summary>
[CrmPluginRegistration(
    "Create", T.Lead.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.JudgeLeadOnCreate.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.JudgeLeadOnCreate.Id)]
public sealed class JudgeLeadOnCreate : Step
{
    protected override void Run(Occasion on)
    {
        ServerWritten.RefuseOnLead(on.Target, before: null);
        LeadVerdict.Write(on.Target, Agreement.Of(on).Judge(on, on.Target, before: null), before: null, on.Now);
    }
}
