using System.Text.Json.Nodes;

namespace Alignment.Pipeline.Tests.Web;

/// <summary>An HTTP response as a client sees it.</summary>
public sealed record WebReply(int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;
    public string ErrorCode => (string)Json["error"]!["code"]!;
    public string ErrorMessage => (string)Json["error"]!["message"]!;

    /// <summary>The id in OData-EntityId.</summary>
    public Guid EntityId => Guid.Parse(Headers["OData-EntityId"].Split('(')[^1].TrimEnd(')'));
}
