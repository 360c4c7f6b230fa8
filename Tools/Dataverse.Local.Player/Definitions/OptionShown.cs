namespace Dataverse.Local.Player.Definitions;

/// <summary>One value of a choice.</summary>
internal sealed record OptionShown(int Value, string Label);
