namespace Alignment.Domain.Qualification.Reading;

/// <summary>What a text means.</summary>
internal enum TextKind
{
    Plain,
    Sic,
    JobTitle,
}
