using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>The player itself: its page at the root, its scripts and styles under /player/.</summary>
internal static class ClientPages
{
    private const string Folder = "/player/";

    public static Task<bool> Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path is "/" or "/main.aspx")
            return Send(context, "index.html");
        return path.StartsWith(Folder, StringComparison.Ordinal) ? Send(context, path[Folder.Length..]) : Task.FromResult(false);
    }

    private static Task<bool> Send(HttpContext context, string name)
    {
        using var resource = typeof(ClientPages).Assembly.GetManifestResourceStream(name);
        if (resource is null)
            return Task.FromResult(false);
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return Answers.File(context, content.ToArray(), ContentTypes.OfFile(name));
    }
}
