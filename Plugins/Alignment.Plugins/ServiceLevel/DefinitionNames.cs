using Alignment.Domain.Qualification;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// A policy may name segments and paths before a definition has them: that is no reason to refuse it, but worth a finding,
/// because until then the policy is for nobody.
/// </summary>
internal static class DefinitionNames
{
    private const int LongestKey = 200;

    public static void ReportUnknown(Occasion on, string title, Entity policy)
    {
        var paths = ListText.Entries(policy.GetAttributeValue<string>(T.SlaPolicy.Path));
        var segments = ListText.Entries(policy.GetAttributeValue<string>(T.SlaPolicy.Segment));
        if (paths.Count + segments.Count == 0) return;
        var definitions = new DefinitionReader(on.AsSystem).Active();
        if (definitions.Count == 0) return;
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in definitions)
        {
            foreach (var group in definition.Rule.Groups) Add(known, group);
        }

        foreach (var name in paths.Concat(segments))
        {
            if (known.Contains(name)) continue;
            FindingLog.Record(
                on,
                T.FindingKind.Health,
                Texts.Clip($"policyname:{ScheduleRow.Text(policy, T.SlaPolicy.Name)}:{name}", LongestKey)!,
                $"{title} asks for \"{name}\", which no group or criterion of an active MQL definition is called. Until one is, the policy is for no lead.",
                "Correct the name in the policy, or give a group or criterion of the definition that name.",
                T.SlaPolicy.Table,
                policy.Id);
        }
    }

    private static void Add(HashSet<string> known, CriterionGroup group)
    {
        known.Add(group.Name);
        foreach (var criterion in group.Criteria) known.Add(criterion.Label);
        foreach (var child in group.Groups) Add(known, child);
    }
}
