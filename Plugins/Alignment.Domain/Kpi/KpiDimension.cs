namespace Alignment.Domain.Kpi;

/// <summary>By what a figure is cut. The order is that of the stored choice.</summary>
public enum KpiDimension
{
    /// <summary>Not cut.</summary>
    Total,

    /// <summary>Who had the lead, the clock or the deal.</summary>
    Owner,
    Team,
    Source,
    Campaign,
    DefinitionVersion,
    RejectionReason,
    LandingPage,
    SlaPolicy,

    /// <summary>The stage that a spell was spent in.</summary>
    Stage,

    /// <summary>Who won the deal that came of a hand-off.</summary>
    Seller,
}
