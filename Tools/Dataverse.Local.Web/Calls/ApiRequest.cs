namespace Dataverse.Local.Web.Calls;

/// <summary>One request to the API: alone over HTTP or as a part of a batch.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Address">The resource with its query, relative to the root, still percent-encoded.</param>
/// <param name="Root">The absolute root of the API, with a slash at the end.</param>
/// <param name="Headers">Names in any case.</param>
internal sealed record ApiRequest(string Method, string Address, string Root, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public string Path => Address.Split('?', 2)[0];

    public string Query => Address.Split('?', 2) is [_, var query] ? query : "";

    public string? Header(string name) => Headers.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
