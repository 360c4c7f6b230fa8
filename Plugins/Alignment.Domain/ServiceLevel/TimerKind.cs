namespace Alignment.Domain.ServiceLevel;

/// <summary>The promises that are timed. The order is that of the stored choice.</summary>
public enum TimerKind
{
    /// <summary>T1: sales get in touch with a lead that was assigned to them.</summary>
    FirstFollowUp,

    /// <summary>T2: sales accept the lead or give it back.</summary>
    Decision,

    /// <summary>T3: an accepted lead becomes an opportunity or goes back.</summary>
    Work,

    /// <summary>T4: enough attempts to reach the buyer.</summary>
    Attempts,

    /// <summary>T5: a resting lead wakes.</summary>
    Wake,

    /// <summary>T6: marketing answer a rejection.</summary>
    MarketingAnswer,

    /// <summary>T7: marketing find an owner in sales for what they handed off.</summary>
    Assignment,
}
