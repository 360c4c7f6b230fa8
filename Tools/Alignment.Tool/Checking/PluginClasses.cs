using Mono.Cecil;

namespace Alignment.Tool.Checking;

/// <summary>The plug-in classes of a DLL: public, not abstract, and an <c>IPlugin</c> by themselves or through a base class in the DLL.</summary>
public static class PluginClasses
{
    /// <summary>Full names in ordinal order; none when the file is no .NET assembly.</summary>
    public static IReadOnlyList<string> Of(string dll)
    {
        try
        {
            using var module = ModuleDefinition.ReadModule(dll);
            return [.. module.Types.Where(type => type is { IsClass: true, IsPublic: true, IsAbstract: false } && IsPlugin(type)).Select(type => type.FullName).Order(StringComparer.Ordinal)];
        }
        catch (BadImageFormatException)
        {
            return [];
        }
    }

    private static bool IsPlugin(TypeDefinition type)
    {
        for (TypeDefinition? at = type; at is not null; at = at.BaseType is TypeDefinition based ? based : null)
        {
            if (at.Interfaces.Any(each => each.InterfaceType.FullName == "Microsoft.Xrm.Sdk.IPlugin"))
                return true;
        }

        return false;
    }
}
