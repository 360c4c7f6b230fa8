namespace Alignment.Tool.Replaying.Overlay;

/// <summary>The first follow-up clock of a hand-off.</summary>
/// <param name="Due">UTC; null when it is uncovered.</param>
/// <param name="Minutes">Business minutes to the first touch; null when nobody touched it.</param>
internal sealed record FollowUpClock(DateTime? Due, bool IsMet, bool IsBreached, int? Minutes);
