namespace Alignment.Domain.Qualification.Wording;

/// <summary>What would have made a failed lead pass: each single value that is enough, or all that stands in the way.</summary>
internal static class Remedies
{
    internal static string Of(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
    {
        var whatIf = new WhatIf(compiled, judgement, facts);
        var inTheWay = Obstacles.Of(compiled.Rule, judgement, Truth.False).Select(place => compiled.Rule.Criteria[place]).ToList();
        var single = new List<string>();
        foreach (var criterion in inTheWay.Where(criterion => criterion.Places.Length > 0).GroupBy(criterion => criterion.Places[0]).Select(same => same.First()))
            if (whatIf.Change(criterion.Places[0]) is { } change)
                single.Add(FieldOf.NameOf(compiled, criterion) + (change.Condition.Length == 0 ? " has a value" : " " + change.Condition));
        return single.Count > 0
            ? "Would have passed if " + string.Join(", or if ", single) + "."
            : "No single value would have made it pass. In the way: "
                + string.Join(", ", inTheWay.Select(criterion => criterion.Row.Label).Distinct(StringComparer.Ordinal)) + ".";
    }
}
