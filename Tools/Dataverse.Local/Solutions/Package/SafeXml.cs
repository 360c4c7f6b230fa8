using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Loads XML of unknown origin: no document types, no entities, no outside files.</summary>
public static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ZipParts.MaxUnpackedBytes,
    };

    /// <param name="bytes">UTF-8 or UTF-16, with or without byte order mark.</param>
    /// <param name="path">Named in the error.</param>
    public static XElement Load(byte[] bytes, string path)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            return XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            throw new SolutionRefusedException(RefusalCode.BadXml,
                $"'{path}' is not valid XML (line {broken.LineNumber}: {broken.Message.TrimEnd('.')}). Export or pack the solution again.");
        }
    }

    /// <summary>The element as the platform keeps it in a row: no declaration, no indentation.</summary>
    public static string Compact(XElement element)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
            element.Save(writer);
        return text.ToString();
    }
}
