using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Control classes fit their columns; ids are unique; rows leave room for tall cells.</summary>
public sealed class FormControlsFit : ISolutionRule
{
    public string Id => "form-control";

    public string Statement => "Each control fits the type of its column, ids within a form are unique, and tall cells are followed by the rows they cover.";

    public IEnumerable<Finding> Check(Examined examined) =>
        examined.Source.Tables.SelectMany(table => table.Forms.SelectMany(form => Classes(examined, table, form).Concat(Layout(form.File, form.Definition))))
            .Concat(examined.Source.Of(ComponentKind.Dashboard).SelectMany(dashboard => Layout(dashboard.File, dashboard.Definition)));

    private IEnumerable<Finding> Classes(Examined examined, TableSource table, PartSource form) =>
        from control in form.Definition.Descendants("control")
        let column = control.Attr("datafieldname")
        where column is not null
        let type = examined.Tables.TypeOf(table.LogicalName, column)
        where type is not null && !ColumnTypes.Fits(type.Value, control.Attr("classid") ?? "")
        select new Finding(Id, form.File, $"The control of {table.LogicalName}.{column} does not fit a column of type {type}.", "Use the classid of that type.");

    private IEnumerable<Finding> Layout(string file, XElement form)
    {
        var placed = form.Descendants().Where(each => each.Name.LocalName is "tab" or "section" or "cell").ToList();
        foreach (var without in placed.Where(each => each.Attr("id") is null))
            yield return new Finding(Id, file, $"A {without.Name.LocalName} has no id.", "Give it one.");
        var ids = placed.Concat(form.Descendants("control")).Select(each => each.Attr("id")).OfType<string>();
        foreach (var twice in ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return new Finding(Id, file, $"The id {twice.Key} is used {twice.Count()} times in one form.", "Make ids unique within the form.");
        foreach (var rows in form.Descendants("rows").Select(rows => rows.Elements("row").ToList()))
        {
            foreach (var cell in rows.SelectMany(row => row.Elements("cell")).Where(cell => !HasRoom(rows, cell)))
                yield return new Finding(Id, file, $"The cell {cell.Attr("id")} covers {cell.Attr("rowspan")} rows, but empty rows do not follow it.", "Add an empty <row /> for each row it covers.");
        }
    }

    private static bool HasRoom(List<XElement> rows, XElement cell)
    {
        var span = int.TryParse(cell.Attr("rowspan"), out var parsed) ? parsed : 1;
        var at = rows.IndexOf(cell.Parent!);
        var covered = rows.Skip(at + 1).Take(span - 1).ToList();
        var alone = cell.Parent!.Elements("cell").All(other => other.Attr("rowspan") == cell.Attr("rowspan"));
        return covered.Count == span - 1 && (!alone || covered.All(row => !row.Elements("cell").Any()));
    }
}
