using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Row versions in headers: W/"1234".</summary>
internal static class Etags
{
    public static string Of(Entity entity) => $"W/\"{entity.RowVersion}\"";

    /// <summary>The version in a header; null when there is none, or when any version will do (*).</summary>
    public static string? Version(string? header)
    {
        if (header is null or "*")
            return null;
        var text = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return text.Trim('"');
    }
}
