using System.Xml;
using System.Xml.Linq;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Parses FetchXML text safely: no DTD, no outside files, bounded length and depth.</summary>
static class FetchDocument
{
    const int MostCharacters = 1 << 20;
    const int Deepest = 64;

    static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static FetchElement Parse(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            throw QueryErrors.Fault(QueryErrors.EmptyXml, "The FetchXML is empty; it must begin with <fetch>.");
        if (xml.Length > MostCharacters)
            throw QueryErrors.Fault(QueryErrors.InvalidFetchXml, $"The FetchXML has {xml.Length} characters; at most {MostCharacters} are read.");
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            var root = XElement.Load(reader);
            CheckDepth(root);
            return new FetchElement(root);
        }
        catch (XmlException problem)
        {
            throw QueryErrors.Fault(QueryErrors.InvalidFetchXml, $"Malformed FetchXML: {problem.Message}");
        }
    }

    static void CheckDepth(XElement root)
    {
        var depth = 0;
        for (XElement? at = root; at is not null;)
        {
            if (at.Elements().FirstOrDefault() is { } child)
            {
                if (++depth > Deepest)
                    throw QueryErrors.Fault(QueryErrors.InvalidFetchXml, $"The FetchXML is nested more than {Deepest} levels deep.");
                at = child;
                continue;
            }
            while (at is not null && at.ElementsAfterSelf().FirstOrDefault() is null)
            {
                at = at == root ? null : at.Parent;
                depth--;
            }
            at = at?.ElementsAfterSelf().FirstOrDefault();
        }
    }
}
