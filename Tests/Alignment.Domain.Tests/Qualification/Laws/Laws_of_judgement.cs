using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

public sealed class Laws_of_judgement
{
    [Fact]
    public void The_result_is_the_one_of_the_rules_written_down_naively() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var definition = some.Definition();
        var lead = some.Lead();
        return lead.JudgedBy(definition).Result == NaiveJudge.Judge(definition, lead.Raw);
    });

    [Fact]
    public void The_order_of_rows_never_changes_the_result() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var definition = some.Definition();
        var lead = some.Lead();
        var first = lead.JudgedBy(definition);
        var second = lead.JudgedBy(Rewritten.Shuffled(definition, some));
        return first.Result == second.Result && first.Score == second.Score && first.ScorePossible == second.ScorePossible;
    });

    /// <summary>
    /// With the policy Ask: Fail and Ignore answer before the value is known, so learning it can reopen the question.
    /// And of columns whose emptiness is not itself asked for: there, filling one in changes a known fact.
    /// </summary>
    [Fact]
    public void Knowing_more_never_turns_an_answer_into_insufficient() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var definition = Rewritten.Asking(some.Definition());
        var lead = some.Lead();
        var before = lead.JudgedBy(definition);
        return Some.Columns.Where(lead.Lacks).Except(Rewritten.AskedForEmptiness(definition.Groups)).All(column =>
        {
            var after = lead.And(column, some.Value(column)).JudgedBy(definition);
            return before.Result == MqlResult.Insufficient || after.Result != MqlResult.Insufficient;
        });
    });

    [Fact]
    public void What_is_certain_is_never_more_than_what_is_possible() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var judged = some.Lead().JudgedBy(some.Definition());
        return judged.Score <= judged.ScorePossible;
    });

    [Fact]
    public void Without_unknown_values_no_answer_is_insufficient() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var judged = some.Lead().JudgedBy(some.Definition());
        return judged.Result != MqlResult.Insufficient || judged.Outcomes.Any(outcome => outcome.Truth == Truth.Unknown);
    });

    [Fact]
    public void Judging_twice_gives_the_same_answer() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var compiled = CompiledDefinition.From(some.Definition(), LeadColumns.All);
        var facts = some.Lead().FactsFor(compiled);
        return JudgementJson.Of(compiled, compiled.Judge(facts, Lead.Now)) == JudgementJson.Of(compiled, compiled.Judge(facts, Lead.Now));
    });
}
