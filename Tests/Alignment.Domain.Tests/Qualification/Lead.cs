using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification;

/// <summary>A lead with the values a test mentions; everything else is missing.</summary>
internal sealed class Lead
{
    internal static readonly DateTime Now = new(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<string, Fact> values = new(StringComparer.OrdinalIgnoreCase);

    internal static Lead Empty => new();

    internal static Lead With(string column, Fact value) => new Lead().And(column, value);

    internal static Lead With(string column, string? value) => With(column, Fact.Text(value));

    internal static Lead With(string column, decimal value) => With(column, Fact.Number(value));

    internal Lead And(string column, string? value) => And(column, Fact.Text(value));

    internal Lead And(string column, decimal value) => And(column, Fact.Number(value));

    internal Lead And(string column, Fact value)
    {
        var other = new Lead();
        foreach (var pair in values)
            other.values[pair.Key] = pair.Value;
        other.values[column] = value;
        return other;
    }

    internal Fact[] FactsFor(CompiledDefinition compiled) =>
        compiled.Columns.Select(column => values.TryGetValue(column, out var fact) ? fact : Fact.Missing).ToArray();

    internal Judgement JudgedBy(params CriterionGroup[] groups) => JudgedBy(A.Definition(groups));

    internal Judgement JudgedBy(MqlDefinition definition, ILeadColumns? columns = null)
    {
        var compiled = CompiledDefinition.From(definition, columns ?? LeadColumns.All);
        return compiled.Judge(FactsFor(compiled), Now);
    }

    /// <summary>The plain value of a column, or null.</summary>
    internal object? Raw(string column)
    {
        if (!values.TryGetValue(column, out var fact))
            return null;
        return fact.Kind switch
        {
            FactKind.Number => fact.AsNumber,
            FactKind.Text => fact.AsText,
            FactKind.Flag => fact.AsFlag,
            FactKind.Date => new DateTime(fact.AsTicks, DateTimeKind.Utc),
            FactKind.Choice => fact.AsChoice,
            _ => null,
        };
    }

    internal bool Lacks(string column) => !values.ContainsKey(column);

    /// <summary>The truth of one criterion.</summary>
    internal Truth Meets(Criterion criterion) => JudgedBy(A.All(criterion)).Outcomes[0].Truth;

    internal Truth Meets(string column, CriterionOperator operation, string? value = null, string? to = null) =>
        Meets(A.Criterion(column, operation, value, to));

    internal string Explained(params CriterionGroup[] groups)
    {
        var compiled = CompiledDefinition.From(A.Definition(groups), LeadColumns.All);
        var facts = FactsFor(compiled);
        return Explanation.Of(compiled, compiled.Judge(facts, Now), facts, "unsigned");
    }

    internal MissingInformation Asked(params CriterionGroup[] groups)
    {
        var compiled = CompiledDefinition.From(A.Definition(groups), LeadColumns.All);
        var facts = FactsFor(compiled);
        return MissingInformation.Of(compiled, compiled.Judge(facts, Now), facts);
    }
}
