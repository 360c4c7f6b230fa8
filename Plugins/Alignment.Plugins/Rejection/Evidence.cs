using System.Globalization;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The evidence of a rejection in one text, frozen on the hand-off.</summary>
internal static class Evidence
{
    public static string? Words(LeadSave save)
    {
        var parts = new List<string>();
        if (save.Will<string>(T.Lead.RejectionEvidence) is { Length: > 0 } said) parts.Add(said);
        if (save.Will<DateTime?>(T.Lead.RejectionDate) is { } date) parts.Add("Expected " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(parts, "Account", save.Will<EntityReference>(T.Lead.RejectionAccount));
        Add(parts, "Opportunity", save.Will<EntityReference>(T.Lead.RejectionOpportunity));
        Add(parts, "Lead", save.Will<EntityReference>(T.Lead.RejectionMaster));
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static void Add(List<string> parts, string what, EntityReference? row)
    {
        if (row is not null) parts.Add($"{what} {(string.IsNullOrEmpty(row.Name) ? row.Id.ToString() : row.Name)}");
    }
}
