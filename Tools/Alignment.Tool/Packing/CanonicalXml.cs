using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Alignment.Tool.Packing;

/// <summary>Writes XML the same way on every machine: UTF-8 without a mark, two blanks, line feeds.</summary>
public static class CanonicalXml
{
    public static byte[] Write(XElement root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
        };
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, settings))
            root.Save(writer);
        return buffer.ToArray();
    }
}
