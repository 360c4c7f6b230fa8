using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>A request parameter or response property of a custom API.</summary>
public sealed record CustomApiField(string File, XElement Definition)
{
    public string UniqueName { get; } = Definition.Attr("uniquename") ?? "";

    /// <summary>The platform's number: 0 yes/no … 12 guid; null when it is not a number.</summary>
    public int? Type { get; } = Definition.Number("type");
}
