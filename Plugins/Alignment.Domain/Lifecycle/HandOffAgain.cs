using System.Globalization;

namespace Alignment.Domain.Lifecycle;

/// <summary>Whether a lead that sales gave back may be handed to them again.</summary>
public static class HandOffAgain
{
    /// <summary>How often a lead is handed off before a manager must agree, unless the definition says otherwise.</summary>
    public const int DefaultMaximum = 3;

    /// <param name="handOffs">How often it was handed off.</param>
    /// <param name="maximum">Of the definition; null for the default.</param>
    /// <param name="managerAgreed">A sales manager agreed to one more.</param>
    public static string? TooOften(int handOffs, int? maximum, bool managerAgreed)
    {
        var most = maximum ?? DefaultMaximum;
        return handOffs < most || managerAgreed
            ? null
            : $"It was handed off {handOffs.ToString(CultureInfo.InvariantCulture)} times, and {most.ToString(CultureInfo.InvariantCulture)} is the agreed maximum. A sales manager can agree to another hand-off on the lead (Another Hand-off Agreed).";
    }

    /// <summary>
    /// Rest is over at the later of two instants: the date set when it was given back, and the definition's cool-down after
    /// that. New interest of the buyer after the rejection ends it at once.
    /// </summary>
    /// <param name="rejectedOn">When sales gave it back last; null for never.</param>
    /// <param name="newInterestOn">The last incoming call, mail or the like of the buyer; null for none known.</param>
    public static string? StillResting(DateTime? rejectedOn, DateTime? recycleOn, int? cooldownDays, DateTime? newInterestOn, DateTime now)
    {
        if (rejectedOn is not { } rejected || newInterestOn > rejected) return null;
        var until = rejected.AddDays(cooldownDays ?? 0);
        if (recycleOn > until) until = recycleOn.Value;
        return now >= until
            ? null
            : $"It rests until {until.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}. It is handed off again then, or as soon as the buyer gets in touch.";
    }
}
