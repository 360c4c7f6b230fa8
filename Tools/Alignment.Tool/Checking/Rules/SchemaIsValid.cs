using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Validates the packed customizations.xml against Microsoft's published schemas, relaxed by what real exports hold.</summary>
public sealed class SchemaIsValid : ISolutionRule
{
    private const string Entry = "CustomizationsSolution.xsd";

    /// <summary>Reading the schemas takes longer than validating.</summary>
    private static readonly ConcurrentDictionary<string, XmlSchemaSet> Loaded = new();

    public string Id => "schema";

    public string Statement => "The packed customizations.xml is valid against the relaxed schemas.";

    public string? Skipped(Examined examined) => examined.Schemas is null
        ? "the schemas are not part of this repository; set ALIGNMENT_REFERENCE to the folder that has xsd-relaxed/CustomizationsSolution.xsd"
        : null;

    public IEnumerable<Finding> Check(Examined examined)
    {
        var document = XDocument.Load(new MemoryStream(examined.Packed.Part(SolutionPacker.Customizations)!.Bytes));
        var findings = new List<Finding>();
        document.Validate(Loaded.GetOrAdd(examined.Schemas!, Load), (sender, problem) => findings.Add(new Finding(
            Id, SolutionPacker.Customizations, $"At {Where(sender as XObject)}: {problem.Message}", "Correct that element in the tree.")));
        return findings;
    }

    private static XmlSchemaSet Load(string folder)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        using var reader = XmlReader.Create(Path.Combine(folder, Entry), new XmlReaderSettings { XmlResolver = new XmlUrlResolver(), DtdProcessing = DtdProcessing.Prohibit });
        schemas.Add(null, reader);
        schemas.Compile();
        return schemas;
    }

    /// <summary>The way to a node, with the names people know on it.</summary>
    private static string Where(XObject? node)
    {
        var element = node as XElement ?? node?.Parent;
        var steps = element?.AncestorsAndSelf().Reverse().Skip(1).Select(Step) ?? [];
        return string.Join('/', steps) + (node is XAttribute attribute ? "/@" + attribute.Name.LocalName : "");
    }

    private static string Step(XElement element)
    {
        var name = element.Attr("Name") ?? element.Attr("name") ?? element.Attr("PhysicalName") ?? element.Attr("id")
            ?? element.Text("Name") ?? element.Text("formid") ?? element.Text("savedqueryid") ?? element.Text("UniqueName");
        return element.Name.LocalName + (name is null ? "" : $"[{name}]");
    }
}
