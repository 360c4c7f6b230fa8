using System.ServiceModel;
using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Sales accept one or many leads, or take an acceptance back that was a mistake.</summary>
[CrmPluginRegistration(T.CustomApis.AcceptLead.Name)]
public sealed class AcceptLeadApi : Step
{
    /// <summary>ObjectDoesNotExist.</summary>
    private const int NoSuchRow = unchecked((int)0x80040217);

    protected override void Run(Occasion on)
    {
        var undo = on.Input<bool>(T.CustomApis.AcceptLead.Undo);
        var to = undo ? Stage.Mql : Stage.Sal;
        var ids = LeadIds.Read(on, T.CustomApis.AcceptLead.LeadId, T.CustomApis.AcceptLead.LeadIds);
        var key = on.Input<string>(T.CustomApis.AcceptLead.RequestKey);
        var done = undo ? "acceptance taken back." : "accepted.";
        if (ids.Count == 1 && string.IsNullOrWhiteSpace(key))
        {
            One(on, ids[0], to);
            on.Answer(T.CustomApis.AcceptLead.Handled, 1);
            on.Answer(T.CustomApis.AcceptLead.Summary, $"1 lead: {done}");
            return;
        }

        var command = new LeadCommand(on, ids, key);
        command.ForEach(save =>
        {
            save.Target[T.Lead.Stage] = StageChoice.From(to);
            return Acceptance.Problem(save, to) is { } problem && !save.Policy.ShadowMode ? [problem] : [];
        });
        command.RefuseIfAny();
        command.Write();
        on.Answer(T.CustomApis.AcceptLead.Handled, command.Handled);
        on.Answer(T.CustomApis.AcceptLead.Summary, $"{command.Who}: {done}");
    }

    /// <summary>The usual case needs no look beforehand: the lead's own save refuses what is not allowed, in the same words.</summary>
    private static void One(Occasion on, Guid id, Stage to)
    {
        new Errand(T.Channel.Command) { IsAcceptance = true }.For(on, id);
        try
        {
            on.AsCaller.Update(new Entity(T.Lead.Table, id) { [T.Lead.Stage] = StageChoice.From(to) });
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == NoSuchRow)
        {
            throw new Refusal($"There is no lead with the id {id}, or you may not see it.");
        }
    }
}
