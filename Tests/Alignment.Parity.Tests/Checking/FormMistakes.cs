using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in forms, views, charts, dashboards and scripts.</summary>
internal static class FormMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        new("form-column", "a form field without column", tree => tree.Replace(Orchard.Form, "datafieldname=\"orc_height\"", "datafieldname=\"orc_weight\"")),
        new("form-column", "a tile over an unknown table", tree => tree.Set(Orchard.Dashboard, "TargetEntityType", "orc_bush")),
        new("form-column", "a tile over a view that is not there", tree => tree.Set(Orchard.Dashboard, "ViewId", "{5b1f7a10-0000-4000-8000-000000000999}")),
        new("form-column", "a tile over a chart that is not there", tree => tree.Set(Orchard.Dashboard, "VisualizationId", "{5b1f7a10-0000-4000-8000-000000000999}")),
        new("view-column", "a view that fetches a missing column", tree => tree.Replace(Orchard.View, "<attribute name=\"orc_height\" />", "<attribute name=\"orc_height\" /><attribute name=\"orc_weight\" />")),
        new("view-column", "a cell that is not fetched", tree => tree.Replace(Orchard.View, "<attribute name=\"orc_height\" />", "")),
        new("view-column", "a condition on a missing column", tree => tree.Replace(Orchard.View, "condition attribute=\"orc_ripeness\"", "condition attribute=\"orc_colour\"")),
        new("view-column", "a view of another table", tree => tree.Replace(Orchard.View, "<entity name=\"orc_tree\">", "<entity name=\"lead\">")),
        new("view-column", "a chart with an alias nobody fetches", tree => tree.Replace(Orchard.Chart, "<measure alias=\"trees\" />", "<measure alias=\"apples\" />")),
        new("form-control", "a number control on a text column", tree => tree.Replace(Orchard.Form, "4273EDBD-AC1D-40d3-9FB2-095C621B552D", "C6D124CA-7EDA-4a60-AEA9-7FB8D318B68F")),
        new("form-control", "two cells with one id", tree => tree.Replace(Orchard.Form, "000000000502}", "000000000501}")),
        new("form-control", "a tall cell without rows below it", tree => tree.Edit(Orchard.Form, root => root.Descendants("row").Last(row => !row.HasElements).Remove())),
        new("web-resource", "a library that is not in the solution", tree => tree.Replace(Orchard.Form, "Library name=\"orc_/js/tree.js\"", "Library name=\"orc_/js/bush.js\"")),
        new("web-resource", "a handler in a library the form does not load", tree => tree.Remove(Orchard.Form, "Library")),
        new("web-resource", "a web resource control without web resource", tree => tree.Edit(Orchard.Form, root => root.Descendants("control").First().ReplaceWith(
            XElement.Parse("<control id=\"page\" classid=\"{9FDF5F91-88B1-47f4-AD53-C11EFC01A01D}\"><parameters><Url>orc_/page.html</Url></parameters></control>")))),
        new("handler", "a handler that the script does not have", tree => tree.Replace(Orchard.Form, "Orchard.Tree.onLoad", "Orchard.Tree.onOpen")),
        new("handler", "a handler in another namespace", tree => tree.Replace(Orchard.Form, "Orchard.Tree.onLoad", "Orchard.Bush.onLoad")),
        new("handler", "a handler without context", tree => tree.Replace(Orchard.Form, "passExecutionContext=\"true\"", "passExecutionContext=\"false\"")),
        new("disabled", "a handler that is switched off", tree => tree.Replace(Orchard.Form, "enabled=\"true\"", "enabled=\"false\"")),
        new("disabled", "an inactive form", tree => tree.Set(Orchard.Form, "FormActivationState", "0")),
    ];
}
