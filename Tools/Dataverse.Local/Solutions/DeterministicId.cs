using System.Security.Cryptography;
using System.Text;

namespace Dataverse.Local.Solutions;

/// <summary>Ids for what a zip names without one: the same name gives the same id in every import (UUID version 8).</summary>
public static class DeterministicId
{
    private static readonly byte[] Space = new Guid("6d0f4a52-7a0e-5a7b-9d4e-3f6c1b2a8e90").ToByteArray(true);

    /// <param name="kind">For example sdkmessagefilter.</param>
    /// <param name="name">Upper and lower case do not count.</param>
    public static Guid Of(string kind, string name)
    {
        byte[] input = [.. Space, .. Encoding.UTF8.GetBytes($"{kind}:{name.ToLowerInvariant()}")];
        var hash = SHA256.HashData(input).AsSpan(0, 16).ToArray();
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, true);
    }
}
