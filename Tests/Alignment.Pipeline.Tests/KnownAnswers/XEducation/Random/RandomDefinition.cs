namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

/// <summary>A definition nobody thought of: two groups at the top, up to three deep, over all columns and policies.</summary>
internal static class RandomDefinition
{
    public static Agreed Of(int seed, IReadOnlyList<Prospect> prospects)
    {
        var dice = new Dice(seed, prospects);
        RandomGroup[] top = [RandomGroup.From(dice, depth: 1), RandomGroup.From(dice, depth: 1)];
        return new(
            $"Random {seed}",
            rules => Array.ForEach(top, group => group.Write(rules)),
            lead =>
            {
                var sum = new Sum();
                var answers = top.Select(group => group.Answer(lead, sum)).ToArray();
                return Outcome.Of(answers[0] & answers[1], sum.Least, sum.Most);
            });
    }
}
