namespace Dataverse.Local.Web.Batches;

/// <summary>One part of a multipart body.</summary>
internal sealed record Part(IReadOnlyDictionary<string, string> Headers, string Content)
{
    public string ContentType => Headers.GetValueOrDefault("Content-Type", "");
    public string? ContentId => Headers.GetValueOrDefault("Content-ID");
}
