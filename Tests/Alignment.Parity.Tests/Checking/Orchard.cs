using System.Xml.Linq;
using Alignment.Tool;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Parity.Tests.Checking;

/// <summary>A tiny solution that is right in everything, in a folder of its own, so that a test can spoil one thing.</summary>
internal sealed class Orchard : IDisposable
{
    public const string Assembly = "PluginAssemblies/OrchardPlugins-5B1F7A10-0000-4000-8000-000000000091/OrchardPlugins.dll.data.xml";
    public const string Step = "SdkMessageProcessingSteps/{5b1f7a10-0000-4000-8000-000000000092}.xml";
    public const string Form = "Entities/orc_Tree/FormXml/main/{5b1f7a10-0000-4000-8000-000000000024}.xml";
    public const string View = "Entities/orc_Tree/SavedQueries/{5b1f7a10-0000-4000-8000-000000000026}.xml";
    public const string Chart = "Entities/orc_Tree/Visualizations/{5B1F7A10-0000-4000-8000-000000000059}.xml";
    public const string Dashboard = "Dashboards/{5b1f7a10-0000-4000-8000-000000000060}.xml";
    public const string Tree = "Entities/orc_Tree/Entity.xml";
    public const string Ribbon = "Entities/orc_Tree/RibbonDiff.xml";
    public const string Season = "environmentvariabledefinitions/orc_Season/environmentvariabledefinition.xml";
    public const string Lead = "Entities/Lead/Entity.xml";
    public const string Script = "WebResources/orc_/js/tree.js";
    public const string App = "AppModules/orc_App/AppModule.xml";
    public const string SiteMap = "AppModuleSiteMaps/orc_App/AppModuleSiteMap.xml";
    public const string Role = "Roles/Orchard Keeper.xml";
    public const string Choice = "OptionSets/orc_ripeness.xml";
    public const string Api = "customapis/orc_CountTrees/customapi.xml";

    private readonly string folder = Directory.CreateTempSubdirectory("orchard-").FullName;

    public Orchard()
    {
        var template = Path.Combine(Repository.Find().Root, "Tests", "Alignment.Parity.Tests", "Trees", "Orchard");
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        OrchardPlugins.Write(Path.Combine(folder, "bin"), "CountTrees");
    }

    public string Root => Path.Combine(folder, "Solution");

    public ContentMap Content => new([Path.Combine(folder, "bin")], [Path.Combine(folder, "dist"), Path.Combine(folder, "static")]);

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Changes the root element of a file.</summary>
    public void Edit(string file, Action<XElement> change)
    {
        var document = XDocument.Load(PathOf(file));
        change(document.Root!);
        document.Save(PathOf(file));
    }

    /// <summary>Sets the text of the first element of that name.</summary>
    public void Set(string file, string element, string text) => Edit(file, root => root.Descendants(element).First().Value = text);

    public void Replace(string file, string old, string by)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, by, StringComparison.Ordinal));
    }

    public void Remove(string file, string element) => Edit(file, root => root.Descendants(element).First().Remove());

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    public void Rename(string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(to))!);
        File.Move(PathOf(file), PathOf(to));
    }

    /// <summary>Builds the DLL anew with these classes.</summary>
    public void BuildPlugins(params string[] classes) => OrchardPlugins.Write(Path.Combine(folder, "bin"), classes);

    /// <summary>A file of the build output, by web resource name.</summary>
    public void Built(string name, string text, string where = "dist")
    {
        var path = Path.Combine(folder, where, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string DllPath => Path.Combine(folder, "bin", OrchardPlugins.Name + ".dll");

    public Examined Examine() => new(new SolutionSource(Root, Content), OutOfTheBox.Catalog().Tables, Repository.Find().Schemas);

    public IReadOnlyList<Finding> Findings() => SolutionRules.Check(Examine()).Findings;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
