using Alignment.Domain.ServiceLevel;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>Overlaps and gaps of SLA policies, as findings.</summary>
internal static class PolicyFindings
{
    /// <summary>How many rules these are.</summary>
    public const int Rules = 3;

    /// <param name="where">The file, or the table, that holds them.</param>
    /// <param name="now">UTC.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<SlaPolicy> policies, string where, DateTime now) =>
        policies.Count == 0
            ? [new Finding("sla-gap", where, "There is no SLA policy, so every hand-off is uncovered.", "Add policies, or install the default ones with aln_InstallDefaults.")]
            : PolicyOverlaps.Of(policies, now).Concat(PolicyGaps.Of(policies, now)).Select(remark => new Finding(Rule(remark.Kind), where, remark.What, remark.Remedy));

    private static string Rule(PolicyRemarkKind kind) => kind switch
    {
        PolicyRemarkKind.Overlap => "sla-overlap",
        PolicyRemarkKind.Shadowed => "sla-shadowed",
        _ => "sla-gap",
    };
}
