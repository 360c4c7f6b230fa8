using System.Text.RegularExpressions;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>An app and its site map share a name, and show only what the app brings.</summary>
public sealed partial class AppsAreWhole : ISolutionRule
{
    /// <summary>System Administrator and System Customizer have these ids in every environment.</summary>
    private static readonly HashSet<string> Templates = ["627090ff-40a3-4053-8790-584edc5be201", "119f245c-3cc8-4b62-b31c-d1a046ced15d"];

    public string Id => "app";

    public string Statement => "Each app has a site map of its name; the tables and views of the site map are in the app; its forms, views, dashboards and roles exist.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        foreach (var map in source.Of(ComponentKind.SiteMap).Where(map => source.Of(ComponentKind.App).All(app => app.Key != map.Key)))
            yield return new Finding(Id, map.File, $"There is no app called {map.Key}.", "Give site map and app the same unique name.");
        foreach (var app in source.Of(ComponentKind.App))
        {
            var map = source.Of(ComponentKind.SiteMap).FirstOrDefault(each => each.Key == app.Key);
            if (map is null)
                yield return new Finding(Id, app.File, $"There is no site map called {app.Key}.", "Give site map and app the same unique name.");
            foreach (var finding in Tables(app, map).Concat(Lists(source, app, map)).Concat(Components(examined, app)).Concat(Roles(source, app)))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Tables(Component app, Component? map)
    {
        var tables = app.Definition.Descendants("AppModuleComponent").Where(each => each.Attr("type") == "1").Select(each => each.Attr("schemaName")).ToHashSet();
        var ids = map?.Definition.Descendants().Select(each => each.Attr("Id")).OfType<string>().GroupBy(id => id).Where(same => same.Count() > 1) ?? [];
        foreach (var twice in ids)
            yield return new Finding(Id, map!.File, $"The id {twice.Key} is there more than once in the site map.", "Make it unique.");
        foreach (var table in map?.Definition.Descendants("SubArea").Select(each => each.Attr("Entity")).OfType<string>() ?? [])
        {
            if (!tables.Contains(table))
                yield return new Finding(Id, map!.File, $"The site map shows {table}, which is not in the app {app.Key}.", "Add the table to AppModuleComponents.");
        }
    }

    /// <summary>Places of the site map that open a list in one view.</summary>
    private IEnumerable<Finding> Lists(SolutionSource source, Component app, Component? map)
    {
        foreach (var list in map?.Definition.Descendants("SubArea").Select(each => ListPage().Match(each.Attr("Url") ?? "")).Where(match => match.Success) ?? [])
        {
            var (table, view) = (list.Groups["table"].Value, Reading.BareId(list.Groups["view"].Value));
            if (app.Definition.Descendants("AppModuleComponent").All(each => each.Attr("schemaName") != table))
                yield return new Finding(Id, map!.File, $"The site map shows {table}, which is not in the app {app.Key}.", "Add the table to AppModuleComponents.");
            if (source.Table(table)?.Views.All(each => each.Id != view) != false)
                yield return new Finding(Id, map!.File, $"The site map opens the view {view}, which {table} does not have.", "Correct viewid.");
        }
    }

    private IEnumerable<Finding> Components(Examined examined, Component app)
    {
        var source = examined.Source;
        var parts = source.Tables.SelectMany(table => table.Forms.Concat(table.Views).Concat(table.Charts)).Select(part => part.Id)
            .Concat(source.Components.Where(component => !component.Kind.ByName).Select(component => component.Key)).ToHashSet();
        foreach (var component in app.Definition.Descendants("AppModuleComponent"))
        {
            var id = Reading.BareId(component.Attr("id"));
            if (component.Attr("type") == "1" && !examined.Tables.Has(component.Attr("schemaName") ?? ""))
                yield return new Finding(Id, app.File, $"The app {app.Key} shows the unknown table {component.Attr("schemaName")}.", "Correct schemaName.");
            if (id.Length > 0 && !parts.Contains(id))
                yield return new Finding(Id, app.File, $"The app {app.Key} names the component {id}, which is not in the tree.", "Correct the id, or remove it.");
        }
    }

    private IEnumerable<Finding> Roles(SolutionSource source, Component app) =>
        from role in app.Definition.Descendants("Role")
        let id = Reading.BareId(role.Attr("id"))
        where !Templates.Contains(id) && source.Of(ComponentKind.Role).All(each => each.Key != id)
        select new Finding(Id, app.File, $"The app {app.Key} is given to the role {id}, which does not exist.", "Correct the id.");

    [GeneratedRegex(@"pagetype=entitylist&etn=(?<table>\w+)&viewid=(?<view>[0-9a-fA-F-]+)")]
    private static partial Regex ListPage();
}
