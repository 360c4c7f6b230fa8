using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification;

/// <summary>The fields that stand between an insufficient lead and an answer, the cheapest first.</summary>
public sealed class MissingInformation
{
    private readonly bool scored;

    private MissingInformation(IReadOnlyList<MissingField> fields, bool scored)
    {
        Fields = fields;
        this.scored = scored;
    }

    /// <summary>First those that alone are enough to pass, then the others by what they are worth.</summary>
    public IReadOnlyList<MissingField> Fields { get; }

    /// <summary>What to ask for, in sentences; empty when nothing is missing.</summary>
    public string Text
    {
        get
        {
            if (Fields.Count == 0)
                return string.Empty;
            var lines = new List<string> { "Ask for: " + string.Join(", ", Fields.Select(missing => missing.Name + " (" + missing.Why + ")")) + "." };
            if (Fields[0].AlonePasses)
                lines.Add(Sentences.Passes(Fields[0].Name, Fields[0].Condition, scored ? Fields[0].Points : null));
            return Sentences.Within(string.Join("\n", lines), Limits.MissingInformation);
        }
    }

    /// <summary>Empty unless the judgement is Insufficient because of the data of the lead.</summary>
    public static MissingInformation Of(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
    {
        var scored = compiled.Rule.Criteria.Any(criterion => criterion.Group == GroupKind.Score);
        if (judgement.Result != MqlResult.Insufficient || compiled.Vanished.Count > 0)
            return new([], scored);
        var whatIf = new WhatIf(compiled, judgement, facts);
        var fields = Obstacles.Of(compiled.Rule, judgement, Truth.Unknown)
            .Select(place => compiled.Rule.Criteria[place])
            .GroupBy(criterion => string.Join(",", criterion.Places), StringComparer.Ordinal)
            .Select(criteria => FieldOf.Criteria(compiled, judgement, whatIf, criteria.ToList()))
            .OrderByDescending(missing => missing.AlonePasses)
            .ToList();
        return new(fields, scored);
    }
}
