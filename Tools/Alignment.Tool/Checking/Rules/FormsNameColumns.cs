using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A form that shows a column its table does not have cannot be opened.</summary>
public sealed class FormsNameColumns : ISolutionRule
{
    public string Id => "form-column";

    public string Statement => "Every column, table, view and relationship a form or dashboard mentions exists.";

    public IEnumerable<Finding> Check(Examined examined) =>
        examined.Source.Tables.SelectMany(table => table.Forms.SelectMany(form => Form(examined, table, form)))
            .Concat(examined.Source.Of(ComponentKind.Dashboard).SelectMany(dashboard =>
                dashboard.Definition.Descendants("control").SelectMany(control => Grid(examined, dashboard.File, control))));

    private IEnumerable<Finding> Form(Examined examined, TableSource table, PartSource form)
    {
        var columns = form.Definition.Descendants("control").Select(control => control.Attr("datafieldname"))
            .Concat(form.Definition.Descendants("event").Where(each => each.Attr("name") == "onchange").Select(each => each.Attr("attribute")));
        foreach (var column in columns.OfType<string>().Where(column => !examined.Tables.Has(table.LogicalName, column)).Distinct())
            yield return new Finding(Id, form.File, $"The form names the column {table.LogicalName}.{column}, which does not exist.", "Correct datafieldname, or add the column.");
        foreach (var finding in form.Definition.Descendants("control").SelectMany(control => Grid(examined, form.File, control)))
            yield return finding;
    }

    private IEnumerable<Finding> Grid(Examined examined, string file, XElement control)
    {
        if (control.Element("parameters") is not { } parameters || parameters.Text("TargetEntityType") is not { } table)
            yield break;
        if (!examined.Tables.Has(table))
            yield return new Finding(Id, file, $"The grid {control.Attr("id")} shows the unknown table {table}.", "Correct TargetEntityType.");
        var own = examined.Source.Table(table);
        var view = Reading.BareId(parameters.Text("ViewId"));
        if (own is { IsShell: false } && view.Length > 0 && own.Views.All(each => each.Id != view))
            yield return new Finding(Id, file, $"The grid {control.Attr("id")} uses the view {view}, which {table} does not have.", "Correct ViewId.");
        var chart = Reading.BareId(parameters.Text("VisualizationId"));
        if (own is { IsShell: false } && chart.Length > 0 && own.Charts.All(each => each.Id != chart))
            yield return new Finding(Id, file, $"The tile {control.Attr("id")} uses the chart {chart}, which {table} does not have.", "Correct VisualizationId.");
        if (parameters.Text("RelationshipName") is { } relationship && !examined.Tables.HasRelationship(relationship))
            yield return new Finding(Id, file, $"The grid {control.Attr("id")} follows the unknown relationship {relationship}.", "Correct RelationshipName.");
    }
}
