using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>One component of the tree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="File">Its file, relative to the tree, with forward slashes.</param>
/// <param name="Definition">Its element as customizations.xml will hold it.</param>
/// <param name="Key">Its identity: a bare lower-case GUID, or the name that its root component gives.</param>
/// <param name="Name">What a person calls it.</param>
public sealed record Component(ComponentKind Kind, string File, XElement Definition, string Key, string Name)
{
    /// <summary>Where its binary content goes in the zip, without the leading slash; null when it has none.</summary>
    public string? ContentPath => Content?.TrimStart('/');

    private string? Content => Kind == ComponentKind.Process
        ? Definition.Text("JsonFileName") ?? Definition.Text("XamlFileName")
        : Definition.Text("FileName");
}
