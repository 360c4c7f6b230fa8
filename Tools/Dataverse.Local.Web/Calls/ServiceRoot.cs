using System.Text.RegularExpressions;

namespace Dataverse.Local.Web.Calls;

/// <summary>The part of an address that every resource of the API has in common. All versions 9.x answer alike.</summary>
internal static partial class ServiceRoot
{
    /// <summary>The root at the beginning of a request target, such as /api/data/v9.2; null when it is none of the API.</summary>
    public static string? Find(string target) => Pattern().Match(target) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The resource of an absolute or relative address, without its root and leading slash.</summary>
    public static string Strip(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? -1 : address.IndexOf('/', scheme + 3);
        var path = start < 0 ? address : address[start..];
        return (Find(path) is { } root ? path[root.Length..] : path).TrimStart('/');
    }

    [GeneratedRegex("^(/api/data/v9\\.[0-9]+)(?:$|[/?])", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
