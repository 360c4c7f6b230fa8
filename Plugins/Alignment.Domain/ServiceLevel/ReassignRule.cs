namespace Alignment.Domain.ServiceLevel;

/// <summary>What a new owner does to a running clock. The order is that of the stored choice.</summary>
public enum ReassignRule
{
    /// <summary>The buyer has waited all along: the due instant stays.</summary>
    Continue,

    /// <summary>The new owner gets the whole time.</summary>
    Restart,

    /// <summary>The new owner gets what is left, but at least a share of the whole.</summary>
    Credit,
}
