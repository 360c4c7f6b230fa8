using Dataverse.Local.Player.Definitions;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>What the player has to know to draw: apps and people under /player/organization, a table under /player/tables/name.</summary>
internal sealed class DefinitionPages(OrganizationReader organization)
{
    private const string Tables = "/player/tables/";
    private readonly TableReader tables = new(organization);

    public Task<bool> Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path == "/player/organization")
            return Answers.Json(context, new { Apps = organization.Apps(), People = organization.People(), Texts = organization.Texts() });
        if (!path.StartsWith(Tables, StringComparison.Ordinal))
            return Task.FromResult(false);
        var name = path[Tables.Length..];
        return tables.Find(name) is { } table
            ? Answers.Json(context, table)
            : Answers.Missing(context, $"There is no table '{name}' in this organization.");
    }
}
