using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Sales accept one or many leads, or take an acceptance back that was a mistake.</summary>
[CrmPluginRegistration(T.CustomApis.AcceptLead.Name)]
public sealed class AcceptLeadApi : Step
{
    protected override void Run(Occasion on)
    {
        var undo = on.Input<bool>(T.CustomApis.AcceptLead.Undo);
        var to = undo ? Stage.Mql : Stage.Sal;
        var command = new LeadCommand(
            on,
            LeadIds.Read(on, T.CustomApis.AcceptLead.LeadId, T.CustomApis.AcceptLead.LeadIds),
            on.Input<string>(T.CustomApis.AcceptLead.RequestKey));
        command.ForEach(save =>
        {
            save.Target[T.Lead.Stage] = StageChoice.From(to);
            return Problem(save, to) is { } problem && !save.Policy.ShadowMode ? [problem] : [];
        });
        command.RefuseIfAny();
        command.Write();
        on.Answer(T.CustomApis.AcceptLead.Handled, command.Handled);
        on.Answer(T.CustomApis.AcceptLead.Summary, undo ? $"{command.Who}: acceptance taken back." : $"{command.Who}: accepted.");
    }

    private static string? Problem(LeadSave save, Stage to)
    {
        // Taking a lead back from rest or disqualification is not accepting: only an accepted one goes back to MQL here.
        if (to == Stage.Mql && save.From != Stage.Sal) return $"{StageMove.Code} {Stages.Name(save.From)}→MQL not allowed: only an accepted lead (SAL) has an acceptance to take back.";
        var decision = StageMove.Decide(save.From, to, save.Who, save.Policy);
        if (!decision.IsAllowed) return decision.Refusal;
        return to == Stage.Mql ? MistakeWindow.Refusal(save.Stood<DateTime?>(T.Lead.AcceptedOn), save.Now) : null;
    }
}
