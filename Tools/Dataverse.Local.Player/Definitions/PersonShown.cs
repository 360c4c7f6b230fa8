namespace Dataverse.Local.Player.Definitions;

/// <summary>Somebody in whose name the player can be used.</summary>
internal sealed record PersonShown(Guid Id, string Name);
