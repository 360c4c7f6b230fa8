using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

public sealed class Laws_of_the_explanation
{
    [Fact]
    public void The_explanation_says_what_the_result_says() => Law.Holds(seed =>
    {
        var (compiled, facts, judged) = Judged(seed);
        var text = Explanation.Of(compiled, judged, facts, "unsigned");
        return judged.Result switch
        {
            MqlResult.Pass => text.StartsWith("MQL under", StringComparison.Ordinal),
            MqlResult.Fail => text.StartsWith("Not an MQL under", StringComparison.Ordinal) && text.Contains("made it pass", StringComparison.Ordinal) | text.Contains("Would have passed", StringComparison.Ordinal),
            _ => text.StartsWith("Not handed off: insufficient data", StringComparison.Ordinal) && text.Contains("Ask for: ", StringComparison.Ordinal),
        };
    });

    [Fact]
    public void Fields_are_asked_for_exactly_when_data_is_missing() => Law.Holds(seed =>
    {
        var (compiled, facts, judged) = Judged(seed);
        return judged.Result == MqlResult.Insufficient == MissingInformation.Of(compiled, judged, facts).Fields.Count > 0;
    });

    [Fact]
    public void Every_value_promised_to_be_enough_is_enough() => Law.Holds(seed =>
    {
        var (compiled, facts, judged) = Judged(seed);
        return MissingInformation.Of(compiled, judged, facts).Fields.All(field => field.Examples.All(example =>
            compiled.Judge(Filled(compiled, facts, field.Columns[0], example), Lead.Now) is { Result: MqlResult.Pass } better
            && better.Score >= field.Points));
    });

    [Fact]
    public void A_field_that_can_be_enough_is_promised() => Law.Holds(seed =>
    {
        var (compiled, facts, judged) = Judged(seed);
        var some = new Some(seed);
        return MissingInformation.Of(compiled, judged, facts).Fields.Where(field => !field.AlonePasses).All(field =>
            compiled.Judge(Filled(compiled, facts, field.Columns[0], some.Value(field.Columns[0])), Lead.Now).Result != MqlResult.Pass);
    });

    [Fact]
    public void The_cheapest_field_comes_first() => Law.Holds(seed =>
    {
        var (compiled, facts, judged) = Judged(seed);
        var alone = MissingInformation.Of(compiled, judged, facts).Fields.Select(field => field.AlonePasses).ToList();
        return alone.SequenceEqual(alone.OrderByDescending(first => first));
    });

    private static (CompiledDefinition Compiled, Fact[] Facts, Judgement Judged) Judged(int seed)
    {
        var some = new Some(seed);
        var compiled = CompiledDefinition.From(some.Definition(), LeadColumns.All);
        var facts = some.Lead().FactsFor(compiled);
        return (compiled, facts, compiled.Judge(facts, Lead.Now));
    }

    /// <summary>A new value is as old as the moment it is written.</summary>
    private static Fact[] Filled(CompiledDefinition compiled, Fact[] facts, string column, Fact value)
    {
        var columns = compiled.Columns.ToList();
        var filled = (Fact[])facts.Clone();
        foreach (var criterion in compiled.Criteria.Where(criterion => criterion.AgeColumn is not null && criterion.Column.Split(',').Contains(column)))
            filled[columns.IndexOf(criterion.AgeColumn!)] = Fact.Date(Lead.Now);
        filled[columns.IndexOf(column)] = value;
        return filled;
    }
}
