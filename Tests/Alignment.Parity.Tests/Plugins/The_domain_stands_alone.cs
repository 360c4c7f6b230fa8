using System.Xml.Linq;
using Alignment.Tool;
using Mono.Cecil;

namespace Alignment.Parity.Tests.Plugins;

public class The_domain_stands_alone
{
    private static readonly string Folder = Path.Combine(Repository.Find().Root, "Plugins", "Alignment.Domain");

    [Fact]
    public void Its_project_references_nothing()
    {
        var project = XDocument.Load(Path.Combine(Folder, "Alignment.Domain.csproj"));
        Assert.DoesNotContain(project.Descendants(), each => each.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference");
    }

    [Fact]
    public void Its_assembly_needs_only_the_standard_library()
    {
        var built = Directory.EnumerateFiles(Path.Combine(Folder, "bin"), "Alignment.Domain.dll", SearchOption.AllDirectories)
            .Single(file => file.Contains(Path.DirectorySeparatorChar + "netstandard2.0" + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        using var module = ModuleDefinition.ReadModule(built);
        Assert.Equal(["netstandard"], module.AssemblyReferences.Select(reference => reference.Name));
    }

    [Fact]
    public void Its_sources_speak_no_word_of_the_platform()
    {
        string[] platform = ["Microsoft.Xrm", "Microsoft.Crm", "IOrganizationService", "OptionSetValue", "EntityReference", "InvalidPluginExecutionException"];
        var spoken = from file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
                     where !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                     let text = File.ReadAllText(file)
                     from word in platform
                     where text.Contains(word, StringComparison.Ordinal)
                     select $"{Path.GetRelativePath(Folder, file)} says {word}";
        Assert.Empty(spoken);
    }
}
