using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Persistence;

/// <summary>Metadata read back from a store.</summary>
/// <param name="IsCurrent">Written by this very build, so the tables fit already.</param>
internal sealed record StoredCatalog(Catalog Catalog, bool IsCurrent);
