using System.Reflection;
using System.Reflection.Metadata;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>One class of a DLL.</summary>
/// <param name="Base">Namespace and name of the base class; empty when it is generic or absent.</param>
public sealed record ClassFacts(bool IsPublicConcrete, string Base, IReadOnlyList<string> Interfaces)
{
    internal static ClassFacts Read(MetadataReader reader, TypeDefinition type) => new(
        (type.Attributes & (TypeAttributes.VisibilityMask | TypeAttributes.Interface | TypeAttributes.Abstract)) == TypeAttributes.Public,
        FullName(reader, type.BaseType),
        [.. type.GetInterfaceImplementations().Select(item => FullName(reader, reader.GetInterfaceImplementation(item).Interface))]);

    internal static string FullName(MetadataReader reader, EntityHandle handle)
    {
        if (handle.IsNil)
            return "";
        var (space, name) = handle.Kind switch
        {
            HandleKind.TypeReference => Parts(reader.GetTypeReference((TypeReferenceHandle)handle)),
            HandleKind.TypeDefinition => Parts(reader.GetTypeDefinition((TypeDefinitionHandle)handle)),
            _ => default,
        };
        if (name.IsNil)
            return "";
        return space.IsNil ? reader.GetString(name) : $"{reader.GetString(space)}.{reader.GetString(name)}";
    }

    private static (StringHandle Space, StringHandle Name) Parts(TypeReference type) => (type.Namespace, type.Name);

    private static (StringHandle Space, StringHandle Name) Parts(TypeDefinition type) => (type.Namespace, type.Name);
}
