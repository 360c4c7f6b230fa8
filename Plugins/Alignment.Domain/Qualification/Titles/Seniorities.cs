namespace Alignment.Domain.Qualification.Titles;

/// <summary>Levels as people type them in a criterion.</summary>
public static class Seniorities
{
    public const string All = "C; VP; Director; Manager; Professional; Assistant; Student; Former; Other";

    private static readonly Dictionary<string, Seniority> written = new(StringComparer.OrdinalIgnoreCase)
    {
        ["C"] = Seniority.C, ["C-level"] = Seniority.C, ["C level"] = Seniority.C, ["CxO"] = Seniority.C, ["Chief"] = Seniority.C,
        ["VP"] = Seniority.VP, ["Vice President"] = Seniority.VP,
        ["Director"] = Seniority.Director, ["Head"] = Seniority.Director,
        ["Manager"] = Seniority.Manager,
        ["Professional"] = Seniority.Professional,
        ["Assistant"] = Seniority.Assistant,
        ["Student"] = Seniority.Student, ["Intern"] = Seniority.Student,
        ["Former"] = Seniority.Former,
        ["Other"] = Seniority.Other,
    };

    public static bool TryRead(string text, out Seniority level) => written.TryGetValue(text.Trim(), out level);
}
