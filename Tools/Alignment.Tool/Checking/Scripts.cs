using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking;

/// <summary>The text of script web resources, from the tree or from where they are built.</summary>
public static class Scripts
{
    /// <summary>Null when the solution has no such web resource, or its content is not there.</summary>
    public static string? Of(SolutionSource source, string? library)
    {
        ArgumentNullException.ThrowIfNull(source);
        var resource = source.Of(ComponentKind.WebResource).FirstOrDefault(each => each.Key == library);
        if (resource is null)
            return null;
        if (ContentParts.InTree(source, resource) is { } file)
            return File.ReadAllText(Path.Combine(source.Files.Root, file));
        return ContentParts.Mapped(source, resource) is [var built, ..] ? File.ReadAllText(built) : null;
    }
}
