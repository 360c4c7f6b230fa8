namespace Dataverse.Local.Player.Definitions;

/// <summary>A column as controls and grids need it. Absent properties do not apply to its type.</summary>
internal sealed record ColumnShown(string Name, string Type, string Label, string Required)
{
    public bool CanCreate { get; init; }
    public bool CanUpdate { get; init; }
    public int? MaxLength { get; init; }
    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? Precision { get; init; }
    public bool? DateOnly { get; init; }
    public IReadOnlyList<OptionShown>? Options { get; init; }
    public IReadOnlyList<TargetShown>? Targets { get; init; }
}
