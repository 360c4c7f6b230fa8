using Alignment.Domain.Rejection;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Reads what was said on the lead and what the hand-off knows into the domain's terms.</summary>
internal static class GivenCase
{
    public static RejectionCase Of(LeadSave save, Entity? handoff)
    {
        var explanation = handoff?.GetAttributeValue<string>(T.Handoff.Explanation) ?? "";
        return new RejectionCase
        {
            Comment = save.Will<string>(T.Lead.RejectionComment) ?? "",
            Evidence = save.Will<string>(T.Lead.RejectionEvidence) ?? "",
            ExpectedOn = save.Will<DateTime?>(T.Lead.RejectionDate),
            NamesAccount = (save.Will<EntityReference>(T.Lead.RejectionAccount) ?? save.Will<EntityReference>(T.Lead.ParentAccountId)) is not null,
            NamesOpportunity = save.Will<EntityReference>(T.Lead.RejectionOpportunity) is not null,
            NamesMasterLead = save.Will<EntityReference>(T.Lead.RejectionMaster) is { } master && master.Id != save.Target.Id,
            Attempts = handoff?.GetAttributeValue<int>(T.Handoff.Attempts) ?? 0,
            Channels = AttemptChannels.Count(handoff?.GetAttributeValue<string>(T.Handoff.Channels)),
            FirstAttemptOn = handoff?.GetAttributeValue<DateTime?>(T.Handoff.FirstAttemptOn),
            HandOffNumber = handoff?.GetAttributeValue<int>(T.Handoff.Number) ?? 1,
            IsColumn = name => LeadShape.Of(save.On).ColumnNamed(name) is not null,
            IsCriterion = label => Agreement.Of(save.On).HasCriterion(handoff?.GetAttributeValue<EntityReference>(T.Handoff.Definition)?.Id, label) ?? explanation.IndexOf(label, StringComparison.OrdinalIgnoreCase) >= 0,
        };
    }
}
