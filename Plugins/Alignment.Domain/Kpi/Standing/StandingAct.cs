namespace Alignment.Domain.Kpi;

/// <summary>What happens to a stored figure when it has been counted again.</summary>
public enum StandingAct
{
    /// <summary>Nothing: it is as it was.</summary>
    Unchanged,

    /// <summary>There is none yet: it is written.</summary>
    Write,

    /// <summary>Its row is written over: the figure is still open.</summary>
    Amend,

    /// <summary>Its row is written over for the last time.</summary>
    Freeze,

    /// <summary>It was frozen and something came in late: a new row stands from now on, the old one is superseded and stays as it was.</summary>
    Restate,

    /// <summary>It was frozen and is counted another way now: as a restatement, but not because of late facts.</summary>
    NewFormulaVersion,

    /// <summary>Nothing is written: how things stood in a period that is over cannot be found out any more.</summary>
    Skip,
}
