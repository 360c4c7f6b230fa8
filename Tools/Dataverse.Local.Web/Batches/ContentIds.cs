using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Batches;

/// <summary>The rows that the requests of a change set are about, so that later ones can name them: $1, $2.</summary>
internal sealed class ContentIds(Func<string, string> setOf)
{
    private readonly Dictionary<string, Entity?> rows = new(StringComparer.Ordinal);

    public void Add(string contentId, Entity? row) => rows[contentId] = row;

    /// <summary>An address that may begin with $1, with the row's address in its place. A row that is yet to be created gets its id here.</summary>
    public string? Resolve(string address)
    {
        if (!address.StartsWith('$') || address.Length < 2 || !char.IsAsciiLetterOrDigit(address[1]))
            return null;
        var end = address.IndexOf('/', StringComparison.Ordinal);
        var name = end < 0 ? address[1..] : address[1..end];
        if (!rows.TryGetValue(name, out var row))
            return char.IsAsciiDigit(address[1]) ? throw ApiFault.Request($"'${name}' names no earlier request of this change set; give that request the Content-ID {name}.") : null;
        if (row is null || row.KeyAttributes.Count > 0)
            throw ApiFault.NotSupported($"'${name}': the request with this Content-ID does not name its row by id, so that later requests cannot name it");
        if (row.Id == Guid.Empty)
            row.Id = Guid.NewGuid();
        return $"{setOf(row.LogicalName)}({row.Id:D}){(end < 0 ? "" : address[end..])}";
    }
}
