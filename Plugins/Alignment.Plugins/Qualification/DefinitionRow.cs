using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The only place that reads aln_mqldefinition rows into the domain.</summary>
internal static class DefinitionRow
{
    public static readonly string[] Columns =
    [
        T.MqlDefinition.Name,
        T.MqlDefinition.Version,
        T.MqlDefinition.State,
        T.MqlDefinition.EffectiveFrom,
        T.MqlDefinition.EffectiveTo,
        T.MqlDefinition.ContentHash,
        T.MqlDefinition.MaxHandoffs,
        T.MqlDefinition.CooldownDays,
    ];

    public static AgreedDefinition Assemble(Entity row, IEnumerable<Entity> groups, ILookup<Guid, Entity> criteria)
    {
        var all = groups.ToList();
        var children = all.ToLookup(group => group.GetAttributeValue<EntityReference>(T.CriterionGroup.ParentGroup)?.Id ?? Guid.Empty);
        var rule = new MqlDefinition(
            row.GetAttributeValue<string>(T.MqlDefinition.Name) ?? "",
            row.GetAttributeValue<int>(T.MqlDefinition.Version),
            children[Guid.Empty].Select(group => GroupRow.Assemble(group, children, criteria)).ToList());
        var reached = new HashSet<string>(rule.Groups.SelectMany(Reached), StringComparer.Ordinal);
        return new AgreedDefinition(
            row.Id,
            row.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State)?.Value ?? T.DefinitionState.Draft,
            Instant(row, T.MqlDefinition.EffectiveFrom),
            Instant(row, T.MqlDefinition.EffectiveTo),
            row.GetAttributeValue<string>(T.MqlDefinition.ContentHash),
            rule,
            all.Where(group => !reached.Contains(group.Id.ToString()))
                .Select(group => group.GetAttributeValue<string>(T.CriterionGroup.Name) ?? "")
                .ToList(),
            row.GetAttributeValue<int?>(T.MqlDefinition.MaxHandoffs),
            row.GetAttributeValue<int?>(T.MqlDefinition.CooldownDays));
    }

    private static IEnumerable<string> Reached(CriterionGroup group) => group.Groups.SelectMany(Reached).Concat([group.Id]);

    private static DateTime? Instant(Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } at ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : null;
}
