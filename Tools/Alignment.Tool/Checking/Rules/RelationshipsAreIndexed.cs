using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A relationship needs its entry in the index and its definition, once each.</summary>
public sealed class RelationshipsAreIndexed : ISolutionRule
{
    public string Id => "relationship-index";

    public string Statement => "Other/Relationships.xml names exactly the relationships defined below Other/Relationships.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var defined = source.Relationships.Select(relationship => relationship.Name).ToList();
        foreach (var relationship in source.Relationships.Where(relationship => !source.RelationshipIndex.Contains(relationship.Name)))
            yield return new Finding(Id, relationship.File, $"The relationship {relationship.Name} is not in the index, so it would not be packed.", $"Add it to {SolutionSource.IndexFile}.");
        foreach (var name in source.RelationshipIndex.Except(defined))
            yield return new Finding(Id, SolutionSource.IndexFile, $"The relationship {name} is in the index but defined nowhere.", "Define it below Other/Relationships, or remove the entry.");
        foreach (var name in Twice(defined).Concat(Twice(source.RelationshipIndex)).Distinct())
            yield return new Finding(Id, SolutionSource.IndexFile, $"The relationship {name} is there more than once.", "Keep one.");
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);
}
