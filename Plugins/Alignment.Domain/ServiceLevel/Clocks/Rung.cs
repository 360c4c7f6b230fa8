namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>Something that is done when a share of the promised time has passed: a warning, or a step of the ladder.</summary>
public sealed class Rung
{
    /// <summary>Tells it from the others of its clock; what was done is remembered by it.</summary>
    public string Key { get; init; } = string.Empty;

    public int Percent { get; init; }

    /// <summary>Null for a warning to the owner.</summary>
    public EscalationStep? Step { get; init; }
}
