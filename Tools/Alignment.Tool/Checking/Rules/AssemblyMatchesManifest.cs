using System.Reflection;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Dataverse compares the DLL's full name, key included, with what the solution promises.</summary>
public sealed class AssemblyMatchesManifest : ISolutionRule
{
    public string Id => "assembly-name";

    public string Statement => "The DLL is signed and its full name is the one in its .data.xml.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var assembly in examined.Source.Of(ComponentKind.Assembly))
        {
            if (Locate(examined.Source, assembly) is not { } file)
                continue;
            var actual = FullName(file);
            if (actual is null)
                yield return new Finding(Id, assembly.File, $"The content of {assembly.Name} is not a .NET assembly.", "Build Plugins/Alignment.Plugins again.");
            else if (actual != assembly.Name)
                yield return new Finding(Id, assembly.File, $"The DLL calls itself {actual}, the solution {assembly.Name}.", "Make FullName equal, or build the right DLL.");
            else if (actual.EndsWith("PublicKeyToken=null", StringComparison.Ordinal))
                yield return new Finding(Id, assembly.File, $"{assembly.Name} is not signed, and Dataverse refuses it.", "Sign it with its strong-name key.");
        }
    }

    /// <summary>Absolute path of an assembly's DLL; null when it is not built.</summary>
    public static string? Locate(SolutionSource source, Component assembly)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ContentParts.InTree(source, assembly) is { } inTree
            ? Path.Combine(source.Files.Root, inTree)
            : ContentParts.Mapped(source, assembly) is [var built, ..] ? built : null;
    }

    private static string? FullName(string file)
    {
        try
        {
            return AssemblyName.GetAssemblyName(file).FullName;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
