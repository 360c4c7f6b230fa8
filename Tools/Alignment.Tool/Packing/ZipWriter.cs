using System.IO.Compression;

namespace Alignment.Tool.Packing;

/// <summary>Writes parts as a zip whose bytes depend on nothing but the parts.</summary>
public static class ZipWriter
{
    /// <summary>The earliest moment a zip entry can carry: a build time would make every zip different.</summary>
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<PackagePart> parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.OrderBy(part => part.Name, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = Fixed;
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(part.Bytes);
            }
        }

        return buffer.ToArray();
    }
}
