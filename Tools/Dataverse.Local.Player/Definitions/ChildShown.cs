namespace Dataverse.Local.Player.Definitions;

/// <summary>A relationship whose rows hang on this table: what a sub-grid lists.</summary>
internal sealed record ChildShown(string Relationship, string Table, string Column);
