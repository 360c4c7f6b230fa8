using System.Security.Cryptography;
using System.Text;

namespace Alignment.Plugins.Hosting;

/// <summary>A row is known by what it is about: no request is needed to find it, and two that write it at once write the same one.</summary>
internal static class RowId
{
    public static Guid Of(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        Array.Resize(ref hash, 16);
        return new Guid(hash);
    }
}
