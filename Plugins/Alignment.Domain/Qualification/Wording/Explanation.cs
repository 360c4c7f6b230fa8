using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification;

/// <summary>Why a lead is (not) an MQL, in plain sentences for both teams.</summary>
public static class Explanation
{
    /// <param name="facts">The facts that were judged.</param>
    /// <param name="header">What stands behind the definition: "unsigned", or who signed it and when.</param>
    public static string Of(CompiledDefinition compiled, Judgement judgement, Fact[] facts, string header)
    {
        var under = compiled.Definition.Name + " v" + Vocabulary.Number(compiled.Definition.Version) + " (" + header + ")";
        var found = new Findings(compiled, judgement, facts);
        var text = compiled.Vanished.Count > 0 ? Unjudged(compiled, under)
            : judgement.Result switch
            {
                MqlResult.Pass => "MQL under " + under + ". Path: " + Paths.Taken(compiled, judgement) + ".",
                MqlResult.Fail => "Not an MQL under " + under + ": " + Paths.Blocked(compiled, judgement) + ".",
                _ => "Not handed off: insufficient data under " + under + ".",
            };
        if (judgement.Result == MqlResult.Insufficient && compiled.Vanished.Count == 0)
            text += "\n" + MissingInformation.Of(compiled, judgement, facts).Text;
        text += Sentences.List("Excluded by: ", found.Excluding)
            + Sentences.List("Met: ", found.Met)
            + Sentences.List("Lost points: ", found.Costing)
            + Sentences.List("Missed: ", found.Missed)
            + Sentences.List("Unknown: ", found.Unknown);
        if (judgement.Result == MqlResult.Pass)
            text += Sentences.List("Would also qualify by: ", Paths.Open(compiled, judgement));
        if (judgement.Result == MqlResult.Fail)
            text += "\n" + Remedies.Of(compiled, judgement, facts);
        return Sentences.Within(text, Limits.Explanation);
    }

    private static string Unjudged(CompiledDefinition compiled, string under) =>
        "Not judged under " + under + ": leads no longer have the column "
        + string.Join(", ", compiled.Vanished.Select(Vocabulary.Quoted)) + " as "
        + string.Join(", ", compiled.Rule.Criteria.Where(criterion => criterion.Test is null).Select(criterion => Vocabulary.Quoted(criterion.Row.Label)).DefaultIfEmpty("the segment"))
        + " reads it. Ask an administrator to restore the column or to activate a corrected definition.";
}
