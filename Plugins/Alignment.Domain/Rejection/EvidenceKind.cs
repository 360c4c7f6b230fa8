namespace Alignment.Domain.Rejection;

/// <summary>What a reason asks to be shown or named.</summary>
public enum EvidenceKind
{
    None,

    /// <summary>The agreed number of attempts, counted by the server.</summary>
    Attempts,

    /// <summary>The columns that are wrong or missing.</summary>
    FieldNames,
    ExpectedDate,
    Person,
    Size,
    Industry,
    Country,
    Capability,
    Team,
    Account,
    Opportunity,
    MasterLead,
    Competitor,

    /// <summary>Competitor, student, vendor or job seeker.</summary>
    SubKind,
    Channel,
    PriorHandoff,

    /// <summary>A criterion of the definition.</summary>
    Criterion,
}
