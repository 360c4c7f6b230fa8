using Alignment.Domain.Rejection;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Reads what was said on the lead and what sales did in this pass into the domain's terms.</summary>
internal static class GivenCase
{
    public static RejectionCase Of(LeadSave save)
    {
        var tally = ClockBook.Read(save.Stood<string>(T.Lead.Clocks));
        return new RejectionCase
        {
            Comment = save.Will<string>(T.Lead.RejectionComment) ?? "",
            Evidence = save.Will<string>(T.Lead.RejectionEvidence) ?? "",
            ExpectedOn = save.Will<DateTime?>(T.Lead.RejectionDate),
            NamesAccount = (save.Will<EntityReference>(T.Lead.RejectionAccount) ?? save.Will<EntityReference>(T.Lead.ParentAccountId)) is not null,
            NamesOpportunity = save.Will<EntityReference>(T.Lead.RejectionOpportunity) is not null,
            NamesMasterLead = save.Will<EntityReference>(T.Lead.RejectionMaster) is { } master && master.Id != save.Target.Id,
            Attempts = tally.Attempts,
            Channels = AttemptChannels.Count(tally.Channels),
            FirstAttemptOn = tally.FirstAttemptOn,
            HandOffNumber = Math.Max(1, save.Stood<int>(T.Lead.HandoffCount)),
            IsColumn = name => LeadShape.Of(save.On).ColumnNamed(name) is not null,
            IsCriterion = label => IsCriterion(save, label),
        };
    }

    /// <summary>Whether the definition that the lead was handed off by asks for it. One request, for the few reasons that dispute a criterion.</summary>
    private static bool IsCriterion(LeadSave save, string label)
    {
        var handoff = CurrentHandoff.Read(save);
        return Agreement.Of(save.On).HasCriterion(handoff?.GetAttributeValue<EntityReference>(T.Handoff.Definition)?.Id, label)
            ?? (handoff?.GetAttributeValue<string>(T.Handoff.Explanation) ?? "").IndexOf(label, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
