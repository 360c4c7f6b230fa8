using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Constants;

/// <summary>INDEX.md: says of every id in the tree what it is, because the files are named by their ids.</summary>
public static class SolutionIndex
{
    public const string FileName = "INDEX.md";

    public static string Write(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new StringBuilder("# What is what in this folder\n\nWritten by `dotnet run --project Tools/Alignment.Tool -- constants`. Change the solution, not this file.\n");
        foreach (var kind in Entries(source).GroupBy(entry => entry.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {kind.Key}\n\n| Name | Id | File |\n|---|---|---|\n");
            foreach (var entry in kind.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"| {entry.Name.Replace("|", "\\|", StringComparison.Ordinal)} | `{entry.Id}` | {entry.File} |\n");
        }

        return text.ToString();
    }

    private sealed record Entry(string Kind, string Name, string Id, string File);

    private static IEnumerable<Entry> Entries(SolutionSource source) =>
    [
        .. source.Tables.Select(table => new Entry("Tables", table.Label, table.LogicalName, table.File)),
        .. source.Of(ComponentKind.Choice).Select(choice => new Entry("Choices", choice.Definition.Label(), choice.Key, choice.File)),
        .. source.Tables.SelectMany(table => table.Forms.Select(form => new Entry("Forms", $"{table.Label}: {form.Definition.Label()} ({form.Type})", form.Id, form.File))),
        .. source.Tables.SelectMany(table => table.Views.Select(view => new Entry("Views", $"{table.Label}: {view.Definition.Label()}", view.Id, view.File))),
        .. source.Tables.SelectMany(table => table.Charts.Select(chart => new Entry("Charts", $"{table.Label}: {chart.Definition.Label()}", chart.Id, chart.File))),
        .. ById(source, ComponentKind.Dashboard, "Dashboards"),
        .. source.Of(ComponentKind.WebResource).Select(resource => new Entry("Web resources", resource.Key, Reading.BareId(resource.Definition.Text("WebResourceId")), resource.File)),
        .. ById(source, ComponentKind.Role, "Roles"),
        .. source.Of(ComponentKind.App).Select(app => new Entry("Apps", app.Definition.Label(), app.Key, app.File)),
        .. source.Of(ComponentKind.SiteMap).Select(map => new Entry("Site maps", map.Definition.Label(), map.Key, map.File)),
        .. ById(source, ComponentKind.Assembly, "Plug-in assemblies"),
        .. source.Of(ComponentKind.Assembly).SelectMany(assembly => assembly.Definition.Descendants("PluginType")
            .Select(type => new Entry("Plug-in classes", type.Attr("Name") ?? "", Reading.BareId(type.Attr("PluginTypeId")), assembly.File))),
        .. ById(source, ComponentKind.Step, "Steps"),
        .. source.Of(ComponentKind.Step).SelectMany(step => step.Definition.Descendants("SdkMessageProcessingStepImage")
            .Select(image => new Entry("Step images", $"{step.Name}: {image.Attr("Name")}", Reading.BareId(image.Text("SdkMessageProcessingStepImageId")), step.File))),
        .. source.CustomApis.Select(api => new Entry("Custom APIs", api.Definition.Element("displayname")?.Attr("default") ?? api.UniqueName, api.UniqueName, api.File)),
        .. source.EnvironmentVariables.Select(variable => new Entry("Environment variables", variable.Label, variable.SchemaName, variable.File)),
        .. ById(source, ComponentKind.Process, "Processes"),
        .. source.ConnectionReferences.Select(reference => new Entry("Connection references", reference.Label, reference.LogicalName, SolutionSource.FrameFile)),
    ];

    private static IEnumerable<Entry> ById(SolutionSource source, ComponentKind kind, string title) =>
        source.Of(kind).Select(component => new Entry(title, component.Name, component.Key, component.File));
}
