namespace Dataverse.Local.Player.Definitions;

/// <summary>A dashboard of the organization as it was imported.</summary>
internal sealed record DashboardShown(Guid Id, string Name, string Description, string Xml);
