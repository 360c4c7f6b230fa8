using Alignment.Tool.Source;

namespace Alignment.Tool.Packing;

/// <summary>Finds the binary content of components: beside the definition in the tree, else where the build puts it.</summary>
public static class ContentParts
{
    /// <summary>The parts of a tree whose content is all there.</summary>
    public static IEnumerable<PackagePart> Of(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var component in source.Components)
        {
            if (component.ContentPath is { } path && InTree(source, component) is { } file)
                yield return new PackagePart(path, source.Files.Bytes(file));
            else if (component.ContentPath is { } mappedPath && Mapped(source, component) is [var only, ..])
                yield return new PackagePart(mappedPath, File.ReadAllBytes(only));
        }

        foreach (var table in source.Tables)
        {
            foreach (var formula in source.Files.Under($"{table.Folder}/Formulas", ""))
                yield return new PackagePart("Formulas/" + Path.GetFileName(formula), source.Files.Bytes(formula));
        }
    }

    /// <summary>The content beside the .data.xml; null when it is mapped in from a build.</summary>
    public static string? InTree(SolutionSource source, Component component)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(component);
        const string data = ".data.xml";
        return component.File.EndsWith(data, StringComparison.Ordinal) && source.Files.Has(component.File[..^data.Length])
            ? component.File[..^data.Length]
            : null;
    }

    /// <summary>Absolute paths of the built content, best first.</summary>
    public static IReadOnlyList<string> Mapped(SolutionSource source, Component component)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(component);
        if (component.Kind == ComponentKind.WebResource)
            return source.Content.WebResource(component.Key);
        return component.Kind == ComponentKind.Assembly ? source.Content.Assembly(component.Name.Split(',')[0]) : [];
    }
}
