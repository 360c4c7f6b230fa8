namespace Alignment.Tool.Replaying;

/// <summary>Which past is played; each is a file of its own, with answers that are known.</summary>
public enum ReplaySet
{
    /// <summary>Hand-offs with touches, decisions, rests and deals, and a promise for each.</summary>
    Overlay,

    /// <summary>Eight thousand real leads and the deals that some of them became.</summary>
    Olist,

    /// <summary>Opportunities of a hardware dealer, without leads.</summary>
    Maven,
}
