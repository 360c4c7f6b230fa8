using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking;

/// <summary>FetchXML as it came, with what the answer needs to know of it.</summary>
internal sealed class FetchText
{
    private const int MostCharacters = 1 << 20;

    private FetchText(XElement fetch)
    {
        Table = fetch.Element("entity")?.Attribute("name")?.Value ?? "";
        Columns = fetch.Attribute("aggregate")?.Value is "true" or "1"
            ? []
            : [.. fetch.Elements("entity").Elements("attribute").Where(column => column.Attribute("alias") is null).Select(column => column.Attribute("name")?.Value).OfType<string>()];
        HasAll = fetch.Elements("entity").Elements("all-attributes").Any();
        Page = int.TryParse(fetch.Attribute("page")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        Xml = fetch.ToString(SaveOptions.DisableFormatting);
    }

    public string Xml { get; }
    public string Table { get; }

    /// <summary>Columns of the table itself under their own names.</summary>
    public IReadOnlyList<string> Columns { get; }
    public bool HasAll { get; }
    public int Page { get; }

    /// <param name="xml">What the caller sent.</param>
    /// <param name="pageSize">Rows per page when the query does not say; null leaves it at that.</param>
    public static FetchText Read(string xml, int? pageSize)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
            var fetch = XElement.Load(reader);
            if (fetch.Attribute("paging-cookie") is { } cookie)
                cookie.Value = Paging.Inner(cookie.Value);
            if (pageSize is { } size && fetch.Attribute("count") is null && fetch.Attribute("top") is null)
                fetch.SetAttributeValue("count", size);
            return new FetchText(fetch);
        }
        catch (XmlException problem)
        {
            throw ApiFault.Request($"The FetchXML is malformed: {problem.Message}");
        }
    }
}
