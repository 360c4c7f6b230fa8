using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking;

/// <summary>Marks between pages, wrapped as the platform wraps them: the inner cookie is percent-encoded twice.</summary>
internal static class Paging
{
    private const int MostLayers = 4;

    public static string Wrap(int nextPage, string cookie) => new XElement(
        "cookie",
        new XAttribute("pagenumber", nextPage),
        new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(cookie))),
        new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);

    /// <summary>The page and inner cookie of a $skiptoken.</summary>
    public static (int Page, string Cookie) Unwrap(string token)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(token), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var element = XElement.Load(reader);
            if (int.TryParse(element.Attribute("pagenumber")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                && element.Attribute("pagingcookie")?.Value is { } cookie)
            {
                return (page, Inner(cookie));
            }
        }
        catch (XmlException)
        {
            // Told below: the token is not one of ours.
        }

        throw ApiFault.Request("The $skiptoken is not one that this server gave; follow @odata.nextLink as it is.");
    }

    /// <summary>A cookie without its layers of percent-encoding: clients peel off none, one or two of them.</summary>
    public static string Inner(string cookie)
    {
        for (var layer = 0; layer < MostLayers && !cookie.StartsWith('<'); layer++)
            cookie = Uri.UnescapeDataString(cookie);
        return cookie;
    }
}
