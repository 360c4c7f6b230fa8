using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>
/// Sales give one or many leads back, all for the same reason or each with its own columns (Leads). Preview says what is
/// missing and what would happen, and changes nothing.
/// </summary>
[CrmPluginRegistration(T.CustomApis.RejectLead.Name)]
public sealed class RejectLeadApi : Step
{
    protected override void Run(Occasion on)
    {
        var given = GivenRejections.Read(on);
        var isPreview = on.Input<bool>(T.CustomApis.RejectLead.Preview);
        var consequences = new List<string>();
        var command = new LeadCommand(
            on,
            given.Ids,
            isPreview ? null : on.Input<string>(T.CustomApis.RejectLead.RequestKey),
            [.. RejectionColumns.Said, T.Lead.ParentAccountId]);
        command.ForEach(save => Change(save, given, command, consequences));
        on.Answer(T.CustomApis.RejectLead.Problems, command.ProblemsAsJson());
        if (isPreview)
        {
            on.Answer(T.CustomApis.RejectLead.Handled, 0);
            on.Answer(T.CustomApis.RejectLead.Summary, string.Join(" ", consequences.Distinct(StringComparer.Ordinal)));
            return;
        }

        command.RefuseIfAny();
        command.Write();
        on.Answer(T.CustomApis.RejectLead.Handled, command.Handled);
        on.Answer(T.CustomApis.RejectLead.Summary, $"{command.Who}: {string.Join(" ", consequences.Distinct(StringComparer.Ordinal))}".TrimEnd(' ', ':'));
    }

    private static List<string> Change(LeadSave save, GivenRejections given, LeadCommand command, List<string> consequences)
    {
        given.WriteTo(save.Target);
        var reason = GivenReason.Of(save);
        var to = given.StageOf(reason);
        var problems = new List<string>();
        var decision = StageMove.Decide(save.From, to, save.Who, save.Policy);
        if (!decision.IsAllowed) problems.Add(decision.Refusal);
        if (reason is null) problems.Add(Rejecting.NoReason(save, to));
        else
        {
            problems.AddRange(Rejecting.Problems(save, reason, to));
            var disposition = Dispositions.Of(to, reason.Rule.Disposition);
            consequences.Add($"The lead {Dispositions.Consequence(disposition, RecycleDate.Of(reason.Rule, disposition, save.Will<DateTime?>(T.Lead.RejectionDate), save.Now))}.");
        }

        save.Target[T.Lead.Stage] = StageChoice.From(to);
        return save.Policy.ShadowMode ? [] : problems;
    }
}
