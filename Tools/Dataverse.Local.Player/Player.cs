using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>
/// Plays the apps of a local Dataverse in a browser: forms, views, commands and web resources from the XML that was
/// imported. Rows are read and written through the Web API, in the name of the person that the browser chooses.
/// </summary>
public static class Player
{
    /// <summary>What has to be served beside the Web API, on the same address.</summary>
    public static IReadOnlyList<Func<HttpContext, Task<bool>>> Content(LocalDataverse dataverse)
    {
        var organization = new OrganizationReader(dataverse);
        return [new WebResourcePages(organization).Answer, new DefinitionPages(organization).Answer, ClientPages.Answer];
    }
}
