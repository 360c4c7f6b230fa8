using System.Globalization;
using System.Xml.Linq;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>One element of a FetchXML document, read strictly: an attribute or child nobody knows is an error.</summary>
readonly struct FetchElement(XElement element)
{
    public string Name => element.Name.NamespaceName.Length == 0 ? element.Name.LocalName : element.Name.ToString();

    /// <summary>The text inside the element.</summary>
    public string Content => element.Value;

    public string? Text(string attribute) => element.Attribute(attribute)?.Value;

    public string Required(string attribute, int code) => Text(attribute) is { Length: > 0 } found
        ? found
        : throw QueryErrors.Fault(code, $"The FetchXML element <{Name}> needs the attribute '{attribute}'.");

    public bool Flag(string attribute, int code = QueryErrors.InvalidFetchXml, bool absent = false) => Text(attribute) switch
    {
        null => absent,
        "true" or "1" => true,
        "false" or "0" => false,
        var other => throw QueryErrors.Fault(code, $"The FetchXML attribute '{attribute}' of <{Name}> is '{other}'; use true, false, 1 or 0."),
    };

    public int? Number(string attribute)
    {
        if (Text(attribute) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        throw QueryErrors.Fault(QueryErrors.InvalidFetchXml, $"The FetchXML attribute '{attribute}' of <{Name}> is '{text}'; a whole number is needed.");
    }

    public FetchElement Expect(params ReadOnlySpan<string> attributes)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && !attributes.Contains(attribute.Name.ToString()))
                throw QueryErrors.Fault(QueryErrors.InvalidFetchXml, $"The FetchXML element <{Name}> has no attribute '{attribute.Name}'.");
        }
        return this;
    }

    public IEnumerable<FetchElement> Children()
    {
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                yield return new FetchElement(child);
            else if (node is XText text && !string.IsNullOrWhiteSpace(text.Value))
                throw QueryErrors.Fault(QueryErrors.InvalidNode, $"The FetchXML element <{Name}> can't hold the text '{Shorten(text.Value.Trim())}'.");
        }
    }

    /// <summary>Child elements, whatever text stands between them.</summary>
    public IEnumerable<FetchElement> Elements() => element.Elements().Select(child => new FetchElement(child));

    public Exception Unexpected(FetchElement child) =>
        QueryErrors.Fault(QueryErrors.InvalidNode, $"The FetchXML element <{child.Name}> is not allowed inside <{Name}>.");

    static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "...");
}
