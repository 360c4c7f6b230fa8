using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>A form, view or chart of a table.</summary>
/// <param name="File">Relative to the tree.</param>
/// <param name="Type">Forms: main, quick, quickCreate, card …; empty for views and charts.</param>
/// <param name="Definition">systemform, savedquery or visualization.</param>
public sealed record PartSource(string File, string Type, XElement Definition)
{
    /// <summary>Bare lower-case GUID.</summary>
    public string Id => Reading.BareId(Definition.Text("formid") ?? Definition.Text("savedqueryid") ?? Definition.Text("savedqueryvisualizationid"));
}
