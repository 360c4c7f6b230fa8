using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Without its container in the frame a whole kind of component is missing from the zip.</summary>
public sealed class ContainersExist : ISolutionRule
{
    public string Id => "container";

    public string Statement => "Other/Customizations.xml has a container for each kind of component in the tree, and no unknown one.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var containers = (source.Frame.Root?.Elements() ?? []).Select(element => element.Name.LocalName).ToList();
        foreach (var missing in Needed(source).Except(containers))
            yield return Found($"The container <{missing} /> is missing, so what lies in the tree for it would not be packed.", $"Add <{missing} /> below the root.");
        foreach (var unknown in containers.Where(container => ContainerOrder.Of(container) < 0))
            yield return Found($"<{unknown}> is no container of customizations.xml.", "Remove it or correct its name.");
        foreach (var twice in containers.GroupBy(container => container).Where(same => same.Count() > 1))
            yield return Found($"<{twice.Key}> is there {twice.Count()} times.", "Keep one.");
        if (!containers.Contains("Languages"))
            yield return Found("<Languages> is missing.", "Add <Languages><Language>1033</Language></Languages>.");
    }

    private static IEnumerable<string> Needed(SolutionSource source)
    {
        var kinds = source.Components.Select(component => component.Kind.Container);
        var whole = SolutionSource.WholeFiles.Where(file => source.Files.Has(file.Key)).Select(file => file.Value);
        return [.. kinds.Concat(whole).Concat(source.Relationships.Select(_ => "EntityRelationships")).Distinct()];
    }

    private Finding Found(string what, string remedy) => new(Id, SolutionSource.FrameFile, what, remedy);
}
