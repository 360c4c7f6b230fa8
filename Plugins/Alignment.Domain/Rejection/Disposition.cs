namespace Alignment.Domain.Rejection;

/// <summary>What becomes of a lead that sales give back.</summary>
public enum Disposition
{
    Recycle,
    Disqualify,
    Duplicate,
    FixData,
    Reroute,
    DefinitionReview,
}
