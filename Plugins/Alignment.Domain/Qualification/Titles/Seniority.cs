namespace Alignment.Domain.Qualification.Titles;

/// <summary>Levels of job titles, lowest first.</summary>
public enum Seniority
{
    /// <summary>The title names no level.</summary>
    Other = 0,

    /// <summary>Only held once, or only hoped for: "former CEO", "ex-VP", "aspiring CFO".</summary>
    Former,

    /// <summary>Students, interns, trainees.</summary>
    Student,

    /// <summary>Assistants and secretaries, whoever they assist.</summary>
    Assistant,
    Professional,
    Manager,
    Director,
    VP,

    /// <summary>Chief officers, presidents, owners, founders, managing directors.</summary>
    C,
}
