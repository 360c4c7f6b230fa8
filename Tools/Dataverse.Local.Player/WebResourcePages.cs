using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>Web resources under /WebResources/ and their names, so that they find each other as they do on the platform.</summary>
internal sealed class WebResourcePages(OrganizationReader organization)
{
    private const string Folder = "/WebResources/";

    public Task<bool> Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(Folder, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(false);
        var name = path[Folder.Length..];
        return organization.WebResource(name) is { } found
            ? Answers.File(context, found.Content, ContentTypes.OfWebResource(found.Type))
            : Answers.Missing(context, $"There is no web resource '{name}' in this organization.");
    }
}
