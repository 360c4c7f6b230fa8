using System.IO.Compression;

namespace Dataverse.Local.Solutions.Package;

/// <summary>The files of a solution zip, read whole into memory within bounds.</summary>
public sealed class ZipParts
{
    /// <summary>The platform's own limit of a solution zip is 95 MB.</summary>
    public const long MaxZipBytes = 95L << 20;
    public const long MaxUnpackedBytes = 512L << 20;
    public const int MaxParts = 20_000;

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipParts()
    {
    }

    /// <summary>Paths with forward slashes, no leading slash.</summary>
    public IEnumerable<string> Paths => parts.Keys;

    /// <exception cref="SolutionRefusedException">Not a zip, truncated, too large, or with a path that leaves the zip.</exception>
    public static ZipParts Read(Stream stream)
    {
        try
        {
            using var bounded = Copy(stream);
            using var zip = new ZipArchive(bounded, ZipArchiveMode.Read);
            var result = new ZipParts();
            result.ReadAll(zip);
            return result;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Refused("The solution file is not a complete zip. Export or pack it again and import the new file.");
        }
    }

    /// <summary>The bytes of a part; a leading slash, as FileName elements have it, is ignored.</summary>
    public byte[]? Find(string path) => parts.GetValueOrDefault(path.Replace('\\', '/').TrimStart('/'));

    private static MemoryStream Copy(Stream stream)
    {
        var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxZipBytes)
                throw Refused("The solution file is larger than 95 MB, the limit of the platform. Split the solution.");
        }
        copy.Position = 0;
        return copy;
    }

    private void ReadAll(ZipArchive zip)
    {
        if (zip.Entries.Count > MaxParts)
            throw Refused($"The solution file has more than {MaxParts} parts. Split the solution.");
        var left = MaxUnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            if (path.EndsWith('/'))
                continue;
            Guard(path);
            var bytes = Unpack(entry, left);
            left -= bytes.Length;
            if (!parts.TryAdd(path, bytes))
                throw Refused($"The solution file has two parts named '{path}'. Pack it again with one.");
        }
    }

    private static void Guard(string path)
    {
        if (path.StartsWith('/') || path.Contains(':') || path.Contains('\0') || path.Split('/').Contains(".."))
            throw Refused($"The solution file has the part '{path}', whose path leaves the zip. Pack the solution again.");
    }

    /// <summary>Counts what comes out: the length a zip declares is a claim, not a fact.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, long left)
    {
        using var source = entry.Open();
        var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > left)
                throw Refused($"The solution file unpacks to more than {MaxUnpackedBytes >> 20} MB at '{entry.FullName}'. Split the solution.");
        }
        return content.Length == entry.Length ? content.ToArray() : throw new InvalidDataException();
    }

    private static SolutionRefusedException Refused(string problem) => new(RefusalCode.BadZip, problem);
}
