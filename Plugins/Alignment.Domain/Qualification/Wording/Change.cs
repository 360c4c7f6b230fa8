namespace Alignment.Domain.Qualification.Wording;

/// <summary>Another value of one column with which the lead passes.</summary>
/// <param name="condition">What must hold, as the rest of a sentence that starts with "if"; empty when any value will do.</param>
/// <param name="points">The fewest certain points the lead then has.</param>
/// <param name="examples">Values that pass, one for each way.</param>
internal sealed class Change(string condition, decimal points, IReadOnlyList<Fact> examples)
{
    internal string Condition => condition;

    internal decimal Points => points;

    internal IReadOnlyList<Fact> Examples => examples;
}
