using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Rules;

public sealed class Values_grow_old
{
    private static readonly Criterion score = A.Criterion("aln_marketingscore", CriterionOperator.Ge, "50") with
    {
        AgeColumn = "aln_marketingscoreon", Weight = 20,
    };

    [Theory]
    [InlineData(45, Truth.True)]
    [InlineData(46, Truth.Unknown)]
    public void A_value_older_than_its_maximum_age_is_unknown(int days, Truth expected) =>
        Assert.Equal(expected, Aged(days).Meets(score with { MaxAgeDays = 45 }));

    [Fact]
    public void A_value_without_a_date_is_of_unknown_age()
    {
        var outcome = Lead.With("aln_marketingscore", 80).JudgedBy(A.All(score with { MaxAgeDays = 45 })).Outcomes[0];
        Assert.Equal(UnknownReason.AgeMissing, outcome.Because);
    }

    [Theory]
    [InlineData(0, "20")]
    [InlineData(45, "10")]
    [InlineData(90, "5")]
    [InlineData(22, "14.25")]
    [InlineData(-3, "20")]
    [InlineData(3650, "0")]
    public void Points_halve_with_every_half_life(int days, string points)
    {
        var judged = Aged(days).JudgedBy(A.Score(1, score with { Decay = Decay.HalfLife, DecayDays = 45 }));
        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), judged.Score);
    }

    [Theory]
    [InlineData(44, 20)]
    [InlineData(45, 10)]
    [InlineData(89, 10)]
    [InlineData(90, 5)]
    public void Points_in_steps_halve_at_each_whole_half_life(int days, int points) =>
        Assert.Equal(points, Aged(days).JudgedBy(A.Score(1, score with { Decay = Decay.Step, DecayDays = 45 })).Score);

    [Fact]
    public void Points_of_unknown_age_are_not_certain_but_possible()
    {
        var judged = Lead.With("aln_marketingscore", 80).JudgedBy(A.Score(1, score with { Decay = Decay.HalfLife, DecayDays = 45 }));
        Assert.Equal(0, judged.Score);
        Assert.Equal(20, judged.ScorePossible);
    }

    [Fact]
    public void Half_lives_agree_with_the_formula_to_the_hundredth()
    {
        for (var days = 0; days < 400; days++)
        {
            var exact = 20 * Math.Pow(0.5, days / 37.0);
            var points = Aged(days).JudgedBy(A.Score(1, score with { Decay = Decay.HalfLife, DecayDays = 37 })).Score;
            Assert.InRange((double)points, exact - 0.00501, exact + 0.00501);
        }
    }

    private static Lead Aged(int days) => Lead.With("aln_marketingscore", 80).And("aln_marketingscoreon", Fact.Date(Lead.Now.AddDays(-days)));
}
