using System.Xml.Linq;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

/// <summary>What the app asks the server for a chart: the chart's own query over the rows of a view.</summary>
internal static class ChartQuery
{
    /// <summary>The aggregate FetchXML of a chart, narrowed by the filters and joins of a view.</summary>
    public static string Over(string dataDescription, string viewFetch)
    {
        var fetch = new XElement(Assert.Single(XElement.Parse(dataDescription).Descendants("fetch")));
        var chart = fetch.Element("entity")!;
        var view = XElement.Parse(viewFetch).Element("entity")!;
        Assert.Equal(view.Attribute("name")!.Value, chart.Attribute("name")!.Value);
        chart.Add(view.Elements("filter").Concat(view.Elements("link-entity")).Select(Narrowing));
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A chart takes from a view which rows it shows, not which columns or in which order.</summary>
    private static XElement Narrowing(XElement part)
    {
        var copy = new XElement(part);
        copy.Descendants().Where(each => each.Name.LocalName is "attribute" or "order").Remove();
        return copy;
    }
}
