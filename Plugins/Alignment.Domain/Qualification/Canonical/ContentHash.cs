using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alignment.Domain.Qualification;

/// <summary>What people sign: SHA-256 of the canonical form, 64 hexadecimal characters.</summary>
public static class ContentHash
{
    public static string Of(MqlDefinition definition, ILeadColumns columns) => OfCanonical(CanonicalForm.Of(definition, columns));

    /// <summary>For a canonical form that was stored.</summary>
    public static string OfCanonical(string canonicalForm)
    {
        var hex = new StringBuilder(64);
        foreach (var b in Sha256(Encoding.UTF8.GetBytes(canonicalForm)))
            hex.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        return hex.ToString();
    }

    private static byte[] Sha256(byte[] bytes)
    {
#if NET5_0_OR_GREATER
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }
}
