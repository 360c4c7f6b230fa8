namespace Alignment.Domain.Rejection;

/// <summary>When a lead that rests comes back to marketing's attention.</summary>
public static class RecycleDate
{
    /// <summary>Whether a date that a person gives moves the day. Nobody gives one to the server's own reasons.</summary>
    internal static bool Takes(RejectionReason reason) => reason.Disposition == Disposition.Recycle && !reason.SystemOnly;

    /// <returns>UTC; null when the reason has no such date or the lead does not rest.</returns>
    public static DateTime? Of(RejectionReason reason, Disposition disposition, DateTime? expectedOn, DateTime now)
    {
        if (disposition != Disposition.Recycle) return null;
        if (expectedOn is { } expected && !reason.SystemOnly)
        {
            var early = expected.Date.AddDays(-reason.LeadDays);
            return DateTime.SpecifyKind(early > now ? early : now, DateTimeKind.Utc);
        }

        return reason.RecycleAfterDays is { } days ? now.AddDays(days) : null;
    }
}
