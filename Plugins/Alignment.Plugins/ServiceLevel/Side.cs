using Alignment.Domain.ServiceLevel;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Which team a promise is made by.</summary>
internal static class Side
{
    public static bool IsMarketings(TimerKind kind) => kind is TimerKind.MarketingAnswer or TimerKind.Assignment or TimerKind.Wake;

    /// <summary>As people call the clock.</summary>
    public static string Name(TimerKind kind) => kind switch
    {
        TimerKind.FirstFollowUp => "First follow-up",
        TimerKind.Decision => "Decision",
        TimerKind.Work => "Work",
        TimerKind.Attempts => "Attempts",
        TimerKind.Wake => "Wake",
        TimerKind.MarketingAnswer => "Marketing's answer",
        _ => "Assignment",
    };

    /// <summary>What stops it, for people.</summary>
    public static string Stops(TimerKind kind, int attempts) => kind switch
    {
        TimerKind.FirstFollowUp => "the first call, e-mail, meeting or message by the owner's side",
        TimerKind.Decision => "accepting the lead, or returning it with a reason",
        TimerKind.Work => "qualifying the lead, or returning it with a reason",
        TimerKind.Attempts => attempts > 0 ? $"{attempts} attempts to reach the buyer, or the buyer's answer" : "the buyer's answer",
        TimerKind.Wake => "the end of its rest",
        TimerKind.MarketingAnswer => "acknowledging, contesting or fixing the rejection",
        _ => "an owner in sales",
    };
}
