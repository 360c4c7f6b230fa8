using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Rules;

public sealed class Groups_know_three_answers
{
    private static readonly Criterion yes = A.Criterion("lastname", CriterionOperator.NotNull);
    private static readonly Criterion no = A.Criterion("lastname", CriterionOperator.IsNull);
    private static readonly Criterion unknown = A.Criterion("numberofemployees", CriterionOperator.Ge, "50");
    private static readonly Criterion ignored = unknown.WhenUnknown(UnknownPolicy.Ignore);
    private static readonly Criterion failed = unknown.WhenUnknown(UnknownPolicy.Fail);
    private static readonly Lead lead = Lead.With("lastname", "Ruiz");

    [Fact]
    public void All_fails_with_one_false_even_if_others_are_unknown()
    {
        Assert.Equal(MqlResult.Pass, Judge(A.All(yes, yes)));
        Assert.Equal(MqlResult.Fail, Judge(A.All(yes, no, unknown)));
        Assert.Equal(MqlResult.Insufficient, Judge(A.All(yes, unknown)));
        Assert.Equal(MqlResult.Pass, Judge(A.All(yes, ignored)));
        Assert.Equal(MqlResult.Fail, Judge(A.All(yes, failed)));
    }

    [Fact]
    public void Any_of_k_is_decided_as_soon_as_the_unknown_cannot_change_it()
    {
        Assert.Equal(MqlResult.Pass, Judge(A.Any(1, yes, unknown)));
        Assert.Equal(MqlResult.Pass, Judge(A.Any(2, yes, yes, unknown)));
        Assert.Equal(MqlResult.Insufficient, Judge(A.Any(2, yes, unknown, no)));
        Assert.Equal(MqlResult.Fail, Judge(A.Any(2, no, unknown, no)));
        Assert.Equal(MqlResult.Fail, Judge(A.Any(1, no, failed)));
    }

    [Fact]
    public void Too_few_members_left_after_ignoring_means_false() =>
        Assert.Equal(MqlResult.Fail, Judge(A.Any(2, yes, ignored)));

    [Fact]
    public void An_exclusion_fails_the_lead_only_when_it_is_true()
    {
        Assert.Equal(MqlResult.Pass, Judge(A.None(no)));
        Assert.Equal(MqlResult.Fail, Judge(A.None(yes, unknown)));
        Assert.Equal(MqlResult.Insufficient, Judge(A.None(no, unknown)));
        Assert.Equal(MqlResult.Pass, Judge(A.None(no, ignored)));
        Assert.Equal(MqlResult.Pass, Judge(A.None(no, failed)));
    }

    [Fact]
    public void Missing_minimum_information_is_insufficient_not_false()
    {
        Assert.Equal(MqlResult.Insufficient, Judge(A.MinimumInfo("lastname", "companyname")));
        Assert.Equal(MqlResult.Pass, Judge(A.MinimumInfo("lastname")));
    }

    [Fact]
    public void Any_of_several_columns_is_minimum_information_enough()
    {
        var group = A.MinimumInfo("emailaddress1, telephone1");
        Assert.Equal(MqlResult.Insufficient, Lead.Empty.JudgedBy(group).Result);
        Assert.Equal(MqlResult.Pass, Lead.With("telephone1", "+1 555").JudgedBy(group).Result);
    }

    [Fact]
    public void A_score_passes_when_its_least_reaches_and_fails_when_its_most_cannot()
    {
        Assert.Equal(MqlResult.Pass, Judge(A.Score(60, yes.Worth(60), unknown.Worth(5))));
        Assert.Equal(MqlResult.Insufficient, Judge(A.Score(65, yes.Worth(60), unknown.Worth(5))));
        Assert.Equal(MqlResult.Fail, Judge(A.Score(66, yes.Worth(60), unknown.Worth(5))));
        Assert.Equal(MqlResult.Insufficient, Judge(A.Score(60, yes.Worth(60), unknown.Worth(-5))));
        Assert.Equal(MqlResult.Pass, Judge(A.Score(60, yes.Worth(60), ignored.Worth(-5))));
        Assert.Equal(MqlResult.Fail, Judge(A.Score(65, yes.Worth(60), failed.Worth(5))));
    }

    [Fact]
    public void The_score_is_what_is_certain_and_the_possible_score_what_could_still_come()
    {
        var judged = lead.JudgedBy(A.Score(60, yes.Worth(50), unknown.Worth(20), unknown.Worth(-30), no.Worth(99)));
        Assert.Equal(20, judged.Score);
        Assert.Equal(70, judged.ScorePossible);
    }

    [Fact]
    public void Cap_and_floor_bound_both_ends_of_the_score()
    {
        var judged = lead.JudgedBy(A.Score(10, yes.Worth(50), unknown.Worth(20), unknown.Worth(-90)) with { Cap = 60, Floor = 0 });
        Assert.Equal(0, judged.Score);
        Assert.Equal(60, judged.ScorePossible);
    }

    [Fact]
    public void Everything_is_judged_even_after_an_exclusion_so_that_the_explanation_is_complete()
    {
        var judged = lead.JudgedBy(A.None(yes), A.All(no), A.Score(10, yes.Worth(10)));
        Assert.Equal([Truth.True, Truth.False, Truth.True], judged.Outcomes.Select(outcome => outcome.Truth));
        Assert.Equal(10, judged.Score);
    }

    private static MqlResult Judge(CriterionGroup group) => lead.JudgedBy(group).Result;
}
