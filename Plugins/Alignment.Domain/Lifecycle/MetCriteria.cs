using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Lifecycle;

/// <summary>
/// What spoke for a lead when it was handed off: the columns whose criteria it met, as one text that stays with the pass, each
/// with the rejection reasons that dispute its criterion: "numberofemployees:FIT_SIZE;NO_BUDGET,telephone1".
/// </summary>
public static class MetCriteria
{
    private const char Between = ',';
    private const char Reasons = ':';
    private const char Codes = ';';

    /// <summary>An exclusion that is true speaks against the lead: it is left out, and so is a column without a value.</summary>
    /// <param name="facts">The facts it was judged on, in the order of the definition's columns.</param>
    public static string Of(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
    {
        var columns = new List<string>();
        var reasons = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var place = 0; place < judgement.Outcomes.Count; place++)
        {
            var criterion = compiled.Rule.Criteria[place];
            if (judgement.Outcomes[place].Truth != Truth.True || criterion.Role == CriterionRole.Exclusion) continue;
            foreach (var fact in criterion.Places)
            {
                if (facts[fact].IsMissing) continue;
                var column = compiled.Columns[fact];
                if (!reasons.TryGetValue(column, out var codes))
                {
                    columns.Add(column);
                    reasons[column] = codes = [];
                }

                codes.AddRange(Split(criterion.Row.ReasonCodes));
            }
        }

        return string.Join(Between.ToString(), columns.Select(column => reasons[column].Count == 0 ? column : column + Reasons + string.Join(Codes.ToString(), reasons[column].Distinct(StringComparer.OrdinalIgnoreCase))));
    }

    /// <summary>The columns that a rejection speaks against although their criteria were met; none when it contradicts nothing.</summary>
    /// <param name="met">What <see cref="Of"/> wrote.</param>
    /// <param name="code">The reason's code.</param>
    /// <param name="disputed">Logical names of the columns that the reason speaks against.</param>
    public static IReadOnlyList<string> ContradictedBy(string met, string code, ICollection<string> disputed)
    {
        var contradicted = new List<string>();
        foreach (var one in met.Split([Between], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = one.Split(Reasons);
            var isMapped = parts.Length > 1 && parts[1].Split(Codes).Contains(code, StringComparer.OrdinalIgnoreCase);
            if (isMapped || disputed.Contains(parts[0])) contradicted.Add(parts[0]);
        }

        return contradicted;
    }

    private static IEnumerable<string> Split(string? codes) =>
        (codes ?? string.Empty).Split([',', ';', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(code => code.IndexOf(Reasons) < 0);
}
