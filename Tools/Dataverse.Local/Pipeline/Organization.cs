namespace Dataverse.Local.Pipeline;

/// <summary>The fixed points of one database.</summary>
internal sealed record Organization(
    Guid Id,
    string Name,
    Guid RootBusinessUnitId,
    Guid BaseCurrencyId,
    Guid SystemUserId,
    Guid AdminId);
