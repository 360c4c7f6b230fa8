namespace Dataverse.Local.Player.Definitions;

/// <summary>A model-driven app with its navigation.</summary>
internal sealed record AppShown(string UniqueName, string Name, string SiteMap);
