namespace Alignment.Domain.Kpi;

/// <summary>All formulas that ship.</summary>
public static class KpiFormulas
{
    private static readonly Dictionary<string, KpiFormula> byCode = new(StringComparer.OrdinalIgnoreCase);

    static KpiFormulas()
    {
        foreach (var formula in All) byCode.Add(formula.Code, formula);
    }

    public static IReadOnlyList<KpiFormula> All { get; } = [];

    /// <param name="code">In any letter case.</param>
    /// <returns>Null when there is none.</returns>
    public static KpiFormula? Find(string? code) => code is not null && byCode.TryGetValue(code.Trim(), out var formula) ? formula : null;
}
