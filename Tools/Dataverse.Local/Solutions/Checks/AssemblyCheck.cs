using System.Reflection;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every DLL is the one the manifest names, and holds the plug-in types the manifest lists.</summary>
internal static class AssemblyCheck
{
    private const string Plugin = "Microsoft.Xrm.Sdk.IPlugin";

    public static void Check(Review review)
    {
        foreach (var assembly in review.Package.Assemblies)
        {
            foreach (var problem in Judge(assembly))
                review.Problems.Add(problem, RefusalCode.PluginTypes);
        }
    }

    private static IEnumerable<string> Judge(AssemblyPart assembly)
    {
        var name = assembly.FullName.Split(',')[0];
        if (assembly.SourceType != 0)
            return [$"Plug-in assembly '{name}' is not stored in the database (SourceType {assembly.SourceType}), which Dataverse.Local does not support. Register it with SourceType 0."];
        if (assembly.Content is null)
            return [$"Plug-in assembly '{name}' has no DLL in the zip: '{assembly.FileName}' is missing. Build the plug-ins and pack again."];
        if (AssemblyFacts.Read(assembly.Content) is not { } facts)
            return [$"'{assembly.FileName}' of plug-in assembly '{name}' is not a .NET assembly. Build the plug-ins and pack again."];
        return [.. Identity(assembly.FullName, facts), .. assembly.Types.SelectMany(type => Types(assembly, type, facts))];
    }

    private static IEnumerable<string> Identity(string fullName, AssemblyFacts facts)
    {
        if (facts.PublicKeyToken is null)
        {
            yield return $"The DLL of plug-in assembly '{facts.Name}' is not signed. Sign it with a strong-name key and pack again.";
            yield break;
        }
        if (Parse(fullName) is not { } stated)
        {
            yield return $"'{fullName}' is not the full name of an assembly. Write it as 'Name, Version=…, Culture=neutral, PublicKeyToken=…'.";
            yield break;
        }
        var token = Convert.ToHexStringLower(stated.GetPublicKeyToken() ?? []);
        foreach (var (what, said, found) in new[]
        {
            ("name", stated.Name, facts.Name),
            ("version", stated.Version?.ToString(), facts.Version.ToString()),
            ("public key token", token, facts.PublicKeyToken),
        })
        {
            if (said != found)
                yield return $"The DLL of plug-in assembly '{stated.Name}' has the {what} '{found}', the manifest says '{said}'. Build the plug-ins, correct FullName and pack again.";
        }
    }

    private static AssemblyName? Parse(string fullName)
    {
        try
        {
            return new AssemblyName(fullName);
        }
        catch (FileLoadException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Types(AssemblyPart assembly, PluginTypePart type, AssemblyFacts facts)
    {
        if (type.AssemblyQualifiedName != $"{type.TypeName}, {assembly.FullName}")
            yield return $"Plug-in type '{type.TypeName}' names the assembly '{type.AssemblyQualifiedName}', not '{assembly.FullName}'. Correct AssemblyQualifiedName and pack again.";
        if (!facts.HasPublicClass(type.TypeName))
            yield return $"The DLL of '{facts.Name}' has no public class '{type.TypeName}'. Make the class public and not abstract, or take the plug-in type out of the solution.";
        else if (type.WorkflowGroup is null && !facts.Implements(type.TypeName, Plugin))
            yield return $"Class '{type.TypeName}' does not implement IPlugin. Implement it, or take the plug-in type out of the solution.";
    }
}
