namespace Dataverse.Local.Player.Definitions;

/// <summary>A table that a lookup can point at, and the name by which the Web API sets it.</summary>
internal sealed record TargetShown(string Table, string Navigation);
