using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The columns of lead on which sales say why they give it back. People write the first group, the server the second.</summary>
internal static class RejectionColumns
{
    public static readonly string[] Said =
    [
        T.Lead.RejectionReason, T.Lead.RejectionComment, T.Lead.RejectionEvidence, T.Lead.RejectionDate,
        T.Lead.RejectionAccount, T.Lead.RejectionOpportunity, T.Lead.RejectionMaster,
    ];

    private static readonly string[] Written = [T.Lead.RejectedOn, T.Lead.RejectedBy, T.Lead.RejectionStatus, T.Lead.RecycleOn];

    public static void Clear(Entity target)
    {
        foreach (var column in Said) target[column] = null;
        foreach (var column in Written) target[column] = null;
    }
}
