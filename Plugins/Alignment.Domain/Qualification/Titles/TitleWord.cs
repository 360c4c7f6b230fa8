namespace Alignment.Domain.Qualification.Titles;

/// <summary>What a word does in a title.</summary>
internal enum TitleWord
{
    Plain,

    /// <summary>Says nothing of the level: senior, deputy, acting.</summary>
    Shade,
    Firm,
    Chief,
    Officer,
    Executive,
    TopRank,
    Vice,
    President,
    VicePresident,
    Director,
    General,
    Managing,
    Head,
    Manager,
    Partner,
    Owner,
    Professional,
    Adviser,
    Assistant,
    Personal,
    Secretary,
    Student,

    /// <summary>What makes "student" a field of work: student affairs.</summary>
    Field,
    Former,
    Office,
    Of,
    To,
    And,
}
