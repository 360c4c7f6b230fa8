using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>What a DLL says of itself, read without loading or running it.</summary>
/// <param name="PublicKeyToken">Sixteen hexadecimal digits in lower case; null when the DLL is not signed.</param>
public sealed record AssemblyFacts(string Name, Version Version, string Culture, string? PublicKeyToken, IReadOnlyDictionary<string, ClassFacts> Types)
{
    /// <summary>Null when the bytes are no .NET assembly.</summary>
    public static AssemblyFacts? Read(byte[] dll)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(dll));
            return image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } reader ? Read(reader) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <param name="fullName">Namespace and name.</param>
    public bool HasPublicClass(string fullName) => Types.TryGetValue(fullName, out var type) && type.IsPublicConcrete;

    /// <summary>Follows base classes inside the DLL.</summary>
    public bool Implements(string fullName, string interfaceName)
    {
        var seen = new HashSet<string>();
        for (var next = fullName; seen.Add(next) && Types.TryGetValue(next, out var type); next = type.Base)
        {
            if (type.Interfaces.Contains(interfaceName))
                return true;
        }
        return false;
    }

    private static AssemblyFacts Read(MetadataReader reader)
    {
        var definition = reader.GetAssemblyDefinition();
        var types = new Dictionary<string, ClassFacts>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            types.TryAdd(ClassFacts.FullName(reader, handle), ClassFacts.Read(reader, type));
        }
        return new AssemblyFacts(
            reader.GetString(definition.Name),
            definition.Version,
            reader.GetString(definition.Culture) is { Length: > 0 } culture ? culture : "neutral",
            Token(reader.GetBlobBytes(definition.PublicKey)),
            types);
    }

    private static string? Token(byte[] publicKey)
    {
        if (publicKey.Length == 0)
            return null;
        var name = new AssemblyName();
        name.SetPublicKey(publicKey);
        return Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []);
    }
}
