namespace Alignment.Domain.Kpi;

/// <summary>When sales gave a lead back. The order is that of the stored choice.</summary>
public enum RejectionPhase
{
    /// <summary>Instead of accepting it.</summary>
    BeforeAcceptance,
    AfterAcceptance,

    /// <summary>After the deal was lost; the outcome stays lost.</summary>
    AfterLoss,
}
