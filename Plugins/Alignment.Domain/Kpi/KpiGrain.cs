namespace Alignment.Domain.Kpi;

/// <summary>What is counted one by one. The order is that of the stored choice.</summary>
public enum KpiGrain
{
    /// <summary>One pass of a lead from marketing to sales: a lead that comes back counts again.</summary>
    Handoff,

    /// <summary>A lead, however often it was handed off; or a spell of it in a stage.</summary>
    Lead,
    Opportunity,
    Account,

    /// <summary>One promise that is timed.</summary>
    Timer,
    Campaign,
}
