using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Web;

/// <summary>How the HTTP face of a local Dataverse is opened. Everything has a default.</summary>
public sealed record LocalWebOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>In whose name requests run that carry neither CallerObjectId nor MSCRMCallerID; null is the administrator.</summary>
    public Guid? UserId { get; init; }

    /// <summary>
    /// What else is served beside the API, asked in this order for every path that does not begin with /api/.
    /// A handler that answered returns true. The checks of host and origin have passed before.
    /// </summary>
    public IReadOnlyList<Func<HttpContext, Task<bool>>> Content { get; init; } = [];
}
