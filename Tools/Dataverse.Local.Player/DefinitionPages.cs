using Dataverse.Local.Player.Definitions;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>
/// What the player has to know to draw: apps and people under /player/organization, a table under /player/tables/name,
/// a dashboard under /player/dashboards/id.
/// </summary>
internal sealed class DefinitionPages(OrganizationReader organization)
{
    private const string Tables = "/player/tables/";
    private const string Dashboards = "/player/dashboards/";
    private readonly TableReader tables = new(organization);
    private readonly DashboardReader dashboards = new(organization);

    public Task<bool> Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path == "/player/organization")
            return Answers.Json(context, new { Apps = organization.Apps(), People = organization.People(), Texts = organization.Texts(), Dashboards = dashboards.All() });
        if (path.StartsWith(Dashboards, StringComparison.Ordinal))
        {
            var id = path[Dashboards.Length..];
            return dashboards.Find(id) is { } dashboard
                ? Answers.Json(context, dashboard)
                : Answers.Missing(context, $"There is no dashboard '{id}' in this organization.");
        }
        if (!path.StartsWith(Tables, StringComparison.Ordinal))
            return Task.FromResult(false);
        var name = path[Tables.Length..];
        return tables.Find(name) is { } table
            ? Answers.Json(context, table)
            : Answers.Missing(context, $"There is no table '{name}' in this organization.");
    }
}
