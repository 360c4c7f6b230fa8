using Dataverse.Local.Security;

namespace Dataverse.Local.Pipeline;

/// <summary>In whose name a request runs, and who started it all.</summary>
internal sealed record Caller(UserRights User, Guid InitiatingUserId)
{
    public Guid UserId => User.Id;

    /// <summary>The real person behind an impersonated request; null when they act in their own name.</summary>
    public Guid? OnBehalfOf => InitiatingUserId == User.Id ? null : InitiatingUserId;
}
