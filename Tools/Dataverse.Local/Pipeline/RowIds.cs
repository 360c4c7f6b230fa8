using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Dataverse.Local.Pipeline;

/// <summary>New row ids that sort in order of creation, so that an index grows at its end.</summary>
internal sealed class RowIds(TimeProvider clock)
{
    private readonly byte[] node = RandomNumberGenerator.GetBytes(8);
    private long last;

    public Guid Next()
    {
        long now = clock.GetUtcNow().ToUnixTimeMilliseconds() << 12;
        last = now > last ? now : last + 1;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, last >> 12 << 16 | last & 0xFFF);
        // A Guid keeps its third group little-endian: the version nibble lies in byte 7.
        (bytes[6], bytes[7]) = ((byte)((last >> 4) & 0xFF), (byte)(0x40 | (last & 0x0F)));
        node.CopyTo(bytes[8..]);
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes);
    }
}
