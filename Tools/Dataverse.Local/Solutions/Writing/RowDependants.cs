using System.Text;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Rows that stay and would lose what they name: screens with columns that go, steps and APIs whose plug-in type goes.</summary>
/// <param name="before">The metadata as it is.</param>
/// <param name="after">The metadata without what goes.</param>
/// <param name="going">Ids of the component rows that go.</param>
internal sealed class RowDependants(PlatformRows rows, StoreTarget target, Catalog before, Catalog after, IReadOnlySet<Guid> going)
{
    public IEnumerable<string> Find() => [.. Screens(), .. Steps(), .. Handlers()];

    private IEnumerable<string> Screens()
    {
        foreach (var view in Staying("savedquery", "name", "returnedtypecode", "fetchxml", "layoutxml"))
        {
            var (table, fetch, layout) = (Text(view, "returnedtypecode"), Xml(view, "fetchxml"), Xml(view, "layoutxml"));
            foreach (var missing in Lost(catalog => ColumnReferences.MissingInView(table, fetch, layout, catalog)))
                yield return $"{missing} is used by the view '{Text(view, "name")}' {target.OwnerOf(view.Id)}";
        }
        foreach (var form in Staying("systemform", "name", "objecttypecode", "formxml"))
        {
            var (table, xml) = (Text(form, "objecttypecode"), Xml(form, "formxml"));
            if (table == "none" || xml is null)
                continue;
            foreach (var missing in Lost(catalog => ColumnReferences.MissingInForm(table, xml, catalog)))
                yield return $"{missing} is used by the form '{Text(form, "name")}' {target.OwnerOf(form.Id)}";
        }
        foreach (var chart in Staying("savedqueryvisualization", "name", "datadescription"))
        {
            var fetches = Xml(chart, "datadescription")?.Descendants("fetch").ToList() ?? [];
            foreach (var missing in Lost(catalog => ColumnReferences.MissingInChart(fetches, catalog)))
                yield return $"{missing} is used by the chart '{Text(chart, "name")}' {target.OwnerOf(chart.Id)}";
        }
    }

    private IEnumerable<string> Steps()
    {
        var tables = rows.All("sdkmessagefilter", "primaryobjecttypecode").ToDictionary(row => row.Id, row => Text(row, "primaryobjecttypecode"));
        var images = rows.All("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", "attributes")
            .ToLookup(row => row.GetAttributeValue<EntityReference>("sdkmessageprocessingstepid")?.Id);
        foreach (var step in Staying("sdkmessageprocessingstep", "name", "sdkmessagefilterid", "filteringattributes"))
        {
            var filter = step.GetAttributeValue<EntityReference>("sdkmessagefilterid")?.Id;
            if (filter is null || !tables.TryGetValue(filter.Value, out var name) || !before.TryTable(name, out var table))
                continue;
            if (!after.TryTable(name, out var left))
            {
                yield return $"table '{name}' has the step '{Text(step, "name")}' {target.OwnerOf(step.Id)}";
                continue;
            }
            var named = StepPart.ReadColumns(Text(step, "filteringattributes")).Concat(images[step.Id].SelectMany(image => StepPart.ReadColumns(Text(image, "attributes"))));
            foreach (var column in named.Distinct().Where(column => table.Has(column) && !left.Has(column)))
                yield return $"column '{column}' of table '{name}' is used by the step '{Text(step, "name")}' {target.OwnerOf(step.Id)}";
        }
    }

    private IEnumerable<string> Handlers()
    {
        foreach (var (kind, table) in new[] { ("step", "sdkmessageprocessingstep"), ("custom API", "customapi") })
        {
            foreach (var row in Staying(table, "name", "plugintypeid"))
            {
                if (row.GetAttributeValue<EntityReference>("plugintypeid") is { } type && going.Contains(type.Id))
                    yield return $"the plug-in type {type.Id} runs the {kind} '{Text(row, "name")}' {target.OwnerOf(row.Id)}";
            }
        }
    }

    private IEnumerable<Entity> Staying(string table, params string[] columns) => rows.All(table, columns).Where(row => !going.Contains(row.Id));

    private IEnumerable<string> Lost(Func<Catalog, IEnumerable<string>> missing) => missing(after).Except(missing(before));

    private static string Text(Entity row, string column) => row.GetAttributeValue<string>(column) ?? "";

    private static System.Xml.Linq.XElement? Xml(Entity row, string column) =>
        row.GetAttributeValue<string>(column) is { Length: > 0 } text ? SafeXml.Load(Encoding.UTF8.GetBytes(text), column) : null;
}
