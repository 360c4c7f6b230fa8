using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>The import compares the listed plug-in types with the classes of the DLL.</summary>
public sealed class PluginTypesMatchAssembly : ISolutionRule
{
    public string Id => "plugin-type";

    public string Statement => "The listed plug-in types are exactly the public plug-in classes of the DLL, and their qualified names carry the assembly's full name.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var assembly in examined.Source.Of(ComponentKind.Assembly))
        {
            var types = assembly.Definition.Descendants("PluginType").ToList();
            var listed = types.Select(type => type.Attr("Name") ?? "").ToList();
            foreach (var type in types.Where(type => type.Attr("AssemblyQualifiedName") != $"{type.Attr("Name")}, {assembly.Name}"))
                yield return new Finding(Id, assembly.File, $"The qualified name of {type.Attr("Name")} is not '{type.Attr("Name")}, {assembly.Name}'.", "Make it so.");
            foreach (var twice in listed.GroupBy(name => name).Where(same => same.Count() > 1))
                yield return new Finding(Id, assembly.File, $"The plug-in type {twice.Key} is listed {twice.Count()} times.", "Keep one.");
            if (AssemblyMatchesManifest.Locate(examined.Source, assembly) is not { } dll)
                continue;
            var classes = PluginClasses.Of(dll);
            foreach (var missing in listed.Except(classes))
                yield return new Finding(Id, assembly.File, $"The plug-in type {missing} is not a public plug-in class of the DLL.", "Correct its name, or remove it.");
            foreach (var unlisted in classes.Except(listed))
                yield return new Finding(Id, assembly.File, $"The plug-in class {unlisted} is not listed.", "Add a PluginType for it.");
        }
    }
}
