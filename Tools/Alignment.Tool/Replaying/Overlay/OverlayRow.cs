namespace Alignment.Tool.Replaying.Overlay;

/// <summary>One hand-off as the file tells it. All instants are UTC.</summary>
/// <param name="Line">The line of the file, from 1; the header is line 1.</param>
/// <param name="Lead">The key of the lead.</param>
/// <param name="Number">1 for the first hand-off of the lead.</param>
/// <param name="Origin">Where the lead came from, as the file spells it.</param>
/// <param name="Target">Business minutes that were promised for the first follow-up.</param>
/// <param name="Due">When those are over; null when the file does not say.</param>
/// <param name="Rejected">When sales gave it back, for whatever disposition.</param>
/// <param name="Reason">Why, in the terms of the shipped taxonomy; null when sales did not give it back.</param>
/// <param name="RecycleOn">The day it comes back, at midnight.</param>
/// <param name="Revenue">What the won deal declared, in base currency; null when nothing is known of it.</param>
public sealed record OverlayRow(
    int Line,
    string Lead,
    int Number,
    string Origin,
    DateTime HandedOff,
    int Target,
    DateTime? Due,
    DateTime? FirstTouch,
    DateTime? Accepted,
    DateTime? Rejected,
    ReplayedReason? Reason,
    DateTime? RecycleOn,
    DateTime? Won,
    decimal? Revenue)
{
    /// <summary>The same key is the same lead in every run.</summary>
    public Guid LeadId => Guid.TryParseExact(Lead, "N", out var id) ? id : Importing.DeterministicId.Of("overlay", Lead);
}
