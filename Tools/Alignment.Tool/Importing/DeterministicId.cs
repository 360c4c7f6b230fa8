using System.Security.Cryptography;
using System.Text;

namespace Alignment.Tool.Importing;

/// <summary>The id of a lead from its key (UUID version 5): the same key is the same lead, on every machine and in every run.</summary>
public static class DeterministicId
{
    private static readonly Guid Leads = new("6f3b1d52-0c57-4d0e-9d6f-5b0a7e2c9a41");

    /// <param name="source">Which system the key comes from; keys of two sources never meet.</param>
    public static Guid Of(string source, string key) => Version5(Leads, source.Length == 0 ? key : $"{source}\n{key}");

    /// <summary>RFC 9562, section 5.5.</summary>
    public static Guid Version5(Guid space, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
