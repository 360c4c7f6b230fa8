namespace Dataverse.Local.Player.Definitions;

/// <summary>A form as it was imported.</summary>
internal sealed record FormShown(Guid Id, string Name, int Type, string Xml);
