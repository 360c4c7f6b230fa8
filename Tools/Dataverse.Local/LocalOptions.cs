using System.Reflection;

namespace Dataverse.Local;

/// <summary>How a local Dataverse is opened. Everything has a default: the default is an empty organisation in memory.</summary>
public sealed record LocalOptions
{
    /// <summary>The database file; null keeps everything in memory.</summary>
    public string? File { get; init; }

    /// <summary>Every time stamp and <c>OperationCreatedOn</c> comes from this clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Under which id the organisation is known; null for the id in the file. A copy of a file that is used beside the
    /// original needs one of its own: plug-ins keep what they remember by organisation.
    /// </summary>
    public Guid? OrganizationId { get; init; }

    public string OrganizationName { get; init; } = "local";

    /// <summary>ISO code of the base currency; used when the database is created, ignored afterwards.</summary>
    public string BaseCurrencyCode { get; init; } = "USD";
    public string BaseCurrencyName { get; init; } = "US Dollar";
    public string BaseCurrencySymbol { get; init; } = "$";

    /// <summary>How many plug-in executions <see cref="LocalDataverse.TraceLog"/> remembers.</summary>
    public int TraceLogLength { get; init; } = 200;

    /// <summary>
    /// Assemblies of this process that stand in for stored plug-in assemblies of the same simple name,
    /// so that a debugger or a test sees the very types that run.
    /// </summary>
    public IReadOnlyList<Assembly> HostAssemblies { get; init; } = [];
}
