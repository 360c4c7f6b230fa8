using System.Globalization;
using System.ServiceModel;
using System.Xml;
using System.Xml.Linq;
using Dataverse.Local.Queries.Sql;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Results;

/// <summary>
/// The mark between two pages: the sort keys of a page's first and last row, in the platform's form
/// &lt;cookie page="1"&gt;&lt;leadid last="{...}" first="{...}"/&gt;&lt;/cookie&gt;. Text is percent-encoded.
/// </summary>
sealed class PagingCookie
{
    const int Longest = 100_000;

    readonly XElement cookie;

    PagingCookie(XElement cookie, int page)
    {
        this.cookie = cookie;
        Page = page;
    }

    /// <summary>The page the cookie was given with.</summary>
    public int Page { get; }

    public static string Write(int page, IReadOnlyList<OrderKey> keys, IReadOnlyList<object?> first, IReadOnlyList<object?> last)
    {
        var cookie = new XElement("cookie", new XAttribute("page", page));
        for (var index = 0; index < keys.Count; index++)
            cookie.Add(new XElement(XmlConvert.EncodeLocalName(keys[index].Name), Attribute("last", last[index]), Attribute("first", first[index])));
        return cookie.ToString(SaveOptions.DisableFormatting);
    }

    public static PagingCookie? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length > Longest)
            throw Invalid("it is too long");
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var cookie = XElement.Load(reader);
            return cookie.Name == "cookie" && int.TryParse(cookie.Attribute("page")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? new PagingCookie(cookie, page)
                : throw Invalid("it has no page");
        }
        catch (XmlException problem)
        {
            throw Invalid(problem.Message);
        }
    }

    /// <summary>The last row's keys, in the order of the query's sort keys.</summary>
    public IReadOnlyList<object?> Last(IReadOnlyList<OrderKey> keys)
    {
        var elements = cookie.Elements().ToList();
        if (elements.Count != keys.Count || elements.Where((element, index) => element.Name != XmlConvert.EncodeLocalName(keys[index].Name)).Any())
        {
            throw QueryErrors.Fault(QueryErrors.PagingOrder,
                $"The paging cookie belongs to a query with another order; this one is ordered by {string.Join(", ", keys.Select(key => key.Name))}.");
        }
        return [.. elements.Select((element, index) => Value(keys[index], element))];
    }

    static XAttribute Attribute(string name, object? value) => value switch
    {
        null => new XAttribute(name + "null", "1"),
        byte[] id => new XAttribute(name, new Guid(id).ToString("B").ToUpperInvariant()),
        string text => new XAttribute(name, Uri.EscapeDataString(text)),
        double number => new XAttribute(name, number.ToString("R", CultureInfo.InvariantCulture)),
        _ => new XAttribute(name, Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    static object? Value(OrderKey key, XElement element)
    {
        if (element.Attribute("last")?.Value is not { } text)
            return element.Attribute("lastnull") is not null ? null : throw Invalid($"'{key.Name}' has no value");
        return key.Kind switch
        {
            KeyKind.Id when Guid.TryParse(text, out var id) => id.ToByteArray(),
            KeyKind.Whole when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            KeyKind.Real when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => real,
            KeyKind.Text => Uri.UnescapeDataString(text),
            _ => throw Invalid($"'{key.Name}' has the value '{text}'"),
        };
    }

    static FaultException<OrganizationServiceFault> Invalid(string why) => QueryErrors.Fault(QueryErrors.InvalidPagingCookie,
        $"The paging cookie can't be read ({why}); hand back the one that came with the page before.");
}
