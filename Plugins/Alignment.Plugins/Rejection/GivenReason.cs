using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The reason a save gives or that stood before: chosen by a person, or meant by one of Microsoft's status reasons.</summary>
internal static class GivenReason
{
    public static Reason? Of(LeadSave save)
    {
        if (save.Will<EntityReference>(T.Lead.RejectionReason) is { } chosen)
        {
            return Reasons.ById(save.On, chosen.Id)
                ?? throw new Refusal($"{RejectionCheck.Code} There is no rejection reason with the id {chosen.Id}. Choose one of: {Reasons.Choices(save.On)}.");
        }

        return DisqualifyRule.DefaultReason(save.Target.GetAttributeValue<OptionSetValue>(T.Lead.StatusCode)?.Value) is { } code
            ? Reasons.ByCode(save.On, code)
            : null;
    }
}
