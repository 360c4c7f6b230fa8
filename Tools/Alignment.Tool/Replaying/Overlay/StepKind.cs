namespace Alignment.Tool.Replaying.Overlay;

/// <summary>What happens to a lead, in the order in which it happens at one instant.</summary>
internal enum StepKind
{
    Create,
    HandOff,
    Touch,
    Accept,
    Reject,
    Win,
}
