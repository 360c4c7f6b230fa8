using Dataverse.Local.Metadata.Source;

namespace Dataverse.Local.Metadata;

/// <summary>The tables every environment with Dynamics 365 Sales has before a solution is imported.</summary>
public static class OutOfTheBox
{
    private static readonly Lazy<Catalog> Loaded = new(Load);

    /// <summary>Read once per process; the same instance every time.</summary>
    public static Catalog Catalog() => Loaded.Value;

    private static Catalog Load()
    {
        var source = new SourceCatalog();
        source.Add(Resource("oob.json"));
        source.Add(Resource("extra.json"));
        return source.Build();
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(OutOfTheBox).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
