namespace Dataverse.Local.Player.Definitions;

/// <summary>A view as it was imported.</summary>
internal sealed record ViewShown(Guid Id, string Name, int Type, bool IsDefault, string Fetch, string Layout);
