using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Forms, views, charts and dashboards name only what exists.</summary>
internal static class ScreenCheck
{
    public static void Check(Review review)
    {
        foreach (var form in review.Package.AllForms)
            review.Problems.AddRange([.. Columns(form, review), .. Libraries(form, review)]);
        foreach (var table in review.Package.Tables)
        {
            foreach (var view in table.Views)
            {
                Report(review, "View", view.Name, table.LogicalName, ColumnReferences.MissingInView(view.Table, view.Fetch, view.Layout, review.Next));
                if (view.Fetch is { } fetch && new FetchReferences(fetch, review.Next).Root is { } root && root != view.Table)
                    review.Problems.Add($"View '{view.Name}' of table '{view.Table}' queries the table '{root}'. Make its FetchXML query '{view.Table}'.");
            }
            foreach (var chart in table.Charts)
                Report(review, "Chart", chart.Name, table.LogicalName, ColumnReferences.MissingInChart(chart.Fetches, review.Next));
        }
    }

    private static IEnumerable<string> Columns(FormPart form, Review review) => ColumnReferences
        .MissingInForm(form.Table, form.Xml, review.Next)
        .Select(missing => Sentence("Form", form.Name, form.Table, missing));

    private static IEnumerable<string> Libraries(FormPart form, Review review) => form.Xml.Descendants("Library")
        .Select(library => library.Attr("name"))
        .OfType<string>()
        .Where(name => !name.StartsWith("msdyn", StringComparison.OrdinalIgnoreCase) && !review.HasWebResource(name))
        .Select(name => $"Form '{form.Name}' of table '{form.Table}' loads the script '{name}', which is neither in the zip nor there already. Add the web resource or remove the library.");

    private static void Report(Review review, string kind, string name, string table, IEnumerable<string> missing) =>
        review.Problems.AddRange(missing.Select(what => Sentence(kind, name, table, what)));

    private static string Sentence(string kind, string name, string? table, string missing) =>
        $"{kind} '{name}' of table '{table}' names the {missing}, which does not exist. Correct the name or bring it in the solution.";
}
