namespace Alignment.Domain.Kpi;

/// <summary>Which hand-offs a formula asks for: what puts them into the period.</summary>
public enum HandoffAxis
{
    /// <summary>Handed off in the period.</summary>
    HandedOff,

    /// <summary>Accepted in the period.</summary>
    Accepted,

    /// <summary>Given back in the period, by sales or because nobody followed up.</summary>
    Returned,

    /// <summary>Whose rejection marketing answered in the period.</summary>
    Answered,

    /// <summary>Whose contest was decided in the period.</summary>
    DecidedContest,

    /// <summary>Of which an opportunity came in the period.</summary>
    Qualified,

    /// <summary>Whose deal was won in the period.</summary>
    Won,

    /// <summary>Handed off in the period and older by now than the KPI's horizon.</summary>
    Aged,

    /// <summary>Of <see cref="Aged"/>: nobody got in touch within the horizon.</summary>
    AgedUntouched,

    /// <summary>Handed off in the period, and the clock for the decision was due before now and was not cancelled.</summary>
    DecisionDue,

    /// <summary>Leads handed off for the first time in the period: hand-off number 1.</summary>
    FirstHandOff,

    /// <summary>Of <see cref="FirstHandOff"/>: leads of which sales accepted any hand-off, each once.</summary>
    FirstHandOffAccepted,

    /// <summary>Given back in the period as the first recycle of the lead.</summary>
    RecycledFirstTime,

    /// <summary>Of <see cref="RecycledFirstTime"/>: the lead's rest is over by now.</summary>
    FirstRecycle,

    /// <summary>Of <see cref="FirstRecycle"/>: leads of which sales accepted a later hand-off, each once.</summary>
    FirstRecycleAccepted,

    /// <summary>Given back in the period because nobody answered: code NO_RESPONSE.</summary>
    GaveUp,

    /// <summary>Of <see cref="GaveUp"/>: after at least as many attempts as the KPI asks for.</summary>
    GaveUpAfterEnough,

    /// <summary>Of <see cref="HandedOff"/>: won for more than the KPI's limit; none when it has no limit.</summary>
    HandedOffOutliers,

    /// <summary>Of <see cref="HandedOff"/>: the lead came of a campaign.</summary>
    OfCampaign,

    /// <summary>Of <see cref="Aged"/>: the promise of a first follow-up was kept.</summary>
    FollowedUpInTime,

    /// <summary>Of <see cref="Aged"/>: the promise was broken, and the follow-up came within 24 hours of the hand-off.</summary>
    FollowedUpWithinADay,

    /// <summary>Of <see cref="Aged"/>: the promise was broken, and the follow-up came more than 24 hours after the hand-off.</summary>
    FollowedUpLater,

    /// <summary>Of <see cref="Aged"/>: the promise was broken, and there was no follow-up.</summary>
    NotFollowedUp,
}
