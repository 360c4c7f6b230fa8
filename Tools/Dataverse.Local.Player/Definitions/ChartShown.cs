namespace Dataverse.Local.Player.Definitions;

/// <summary>A chart as it was imported: what it counts, and how it is drawn.</summary>
internal sealed record ChartShown(Guid Id, string Name, string Description, bool IsDefault, string Data, string Presentation);
