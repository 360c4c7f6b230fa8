using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Packing;

/// <summary>Fills the empty stubs of an Entity.xml with the forms, views, charts and ribbon that lie beside it.</summary>
public static class TableWriter
{
    public static XElement Write(TableSource table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var entity = new XElement(table.Definition);
        entity.Element("FormXml")?.Add(table.Forms.GroupBy(form => form.Type).Select(forms => new XElement(
            "forms",
            new XAttribute("type", forms.Key),
            forms.Select(form => new XElement(form.Definition)))));
        if (table.Views.Count > 0)
            entity.Element("SavedQueries")?.Add(new XElement("savedqueries", table.Views.Select(view => new XElement(view.Definition))));
        entity.Element("Visualizations")?.Add(table.Charts.Select(chart => new XElement(chart.Definition)));
        if (table.Ribbon is not null)
            entity.Element("RibbonDiffXml")?.ReplaceWith(new XElement(table.Ribbon));
        return entity;
    }
}
