using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Checks;

public sealed class A_definition_is_refused_with_a_sentence
{
    private static readonly Criterion fine = A.Criterion("numberofemployees", CriterionOperator.Between, "50", "5000");

    [Fact]
    public void A_sound_definition_has_no_problems() => Assert.Empty(Check(
        A.Segment(A.Criterion("address1_country", CriterionOperator.In, "US;CA")),
        A.None(A.Criterion("donotphone", CriterionOperator.Eq, "yes")),
        A.MinimumInfo("companyname", "emailaddress1,telephone1"),
        A.All(fine),
        A.Any(1, A.Criterion("sic", CriterionOperator.StartsWith, "07"), A.Score(20, fine.Worth(20)))));

    public static TheoryData<string, string, string?, string?, ProblemKind> Criteria => new()
    {
        { "shoesize", "Eq", "44", null, ProblemKind.UnknownColumn },
        { "", "Eq", "44", null, ProblemKind.UnknownColumn },
        { "lastname,companyname", "Eq", "44", null, ProblemKind.SeveralColumns },
        { "description", "Eq", "x", null, ProblemKind.ColumnNotWatched },
        { "lastname", "Ge", "5", null, ProblemKind.OperatorDoesNotFit },
        { "lastname", "Between", "5", "6", ProblemKind.OperatorDoesNotFit },
        { "lastname", "SeniorityIn", "C", null, ProblemKind.OperatorDoesNotFit },
        { "donotphone", "In", "yes", null, ProblemKind.OperatorDoesNotFit },
        { "industrycode", "ContainsAny", "1", null, ProblemKind.OperatorDoesNotFit },
        { "campaignid", "StartsWith", "1", null, ProblemKind.OperatorDoesNotFit },
        { "numberofemployees", "OlderThan", "1", null, ProblemKind.OperatorDoesNotFit },
        { "createdon", "ContainsAny", "1", null, ProblemKind.OperatorDoesNotFit },
        { "sic", "ContainsAny", "35", null, ProblemKind.OperatorDoesNotFit },
        { "lastname", "Eq", " ", null, ProblemKind.ValueMissing },
        { "numberofemployees", "Between", "5", null, ProblemKind.ValueMissing },
        { "numberofemployees", "Ge", "10,000", null, ProblemKind.ValueUnreadable },
        { "numberofemployees", "Ge", "49.5", null, ProblemKind.ValueUnreadable },
        { "revenue", "Ge", "10M", null, ProblemKind.ValueUnreadable },
        { "industrycode", "In", "2;Manufacturing", null, ProblemKind.ValueUnreadable },
        { "donotphone", "Eq", "perhaps", null, ProblemKind.ValueUnreadable },
        { "createdon", "Ge", "01/04/2026", null, ProblemKind.ValueUnreadable },
        { "campaignid", "Eq", "Spring", null, ProblemKind.ValueUnreadable },
        { "sic", "StartsWith", "7", null, ProblemKind.ValueUnreadable },
        { "sic", "In", "73721", null, ProblemKind.ValueUnreadable },
        { "jobtitle", "SeniorityIn", "C;Boss", null, ProblemKind.ValueUnreadable },
        { "numberofemployees", "Between", "5000", "50", ProblemKind.MinimumAboveMaximum },
        { "sic", "Between", "0800", "711", ProblemKind.MinimumAboveMaximum },
        { "createdon", "Between", "2026-04-01", "2026-03-01", ProblemKind.MinimumAboveMaximum },
        { "createdon", "NewerThan", "-3", null, ProblemKind.DaysOutOfRange },
        { "createdon", "NewerThan", "99999", null, ProblemKind.DaysOutOfRange },
        { "phonecall.inbound", "CountSince", "1", "30", ProblemKind.NotAvailableYet },
        { "phonecall.inbound", "Ge", "1", null, ProblemKind.NotAvailableYet },
        { "lastname", "ChangedSinceHandoff", null, null, ProblemKind.NotAvailableYet },
    };

    [Theory]
    [MemberData(nameof(Criteria))]
    public void A_criterion_that_cannot_be_judged_is_named_with_its_remedy(string column, string operation, string? value, string? to, ProblemKind kind)
    {
        var criterion = A.Criterion(column, Enum.Parse<CriterionOperator>(operation), value, to) with { Label = "The row" };
        var problem = Assert.Single(Check(A.All(fine, criterion)));
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(criterion.Id, problem.RowId);
        Assert.Contains("\"The row\"", problem.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("{", problem.Sentence, StringComparison.Ordinal);
    }

    public static TheoryData<int, string, string?, int?, ProblemKind> Ages => new()
    {
        { 0, "None", "createdon", null, ProblemKind.DaysOutOfRange },
        { -5, "None", "createdon", null, ProblemKind.DaysOutOfRange },
        { 3651, "None", "createdon", null, ProblemKind.DaysOutOfRange },
        { 45, "None", null, null, ProblemKind.AgeColumnMissing },
        { 45, "None", "shoesize", null, ProblemKind.AgeColumnUnknown },
        { 45, "None", "lastname", null, ProblemKind.AgeColumnNotADate },
        { 45, "HalfLife", "createdon", null, ProblemKind.DecayDaysMissing },
        { 45, "Step", "createdon", 0, ProblemKind.DaysOutOfRange },
    };

    [Theory]
    [MemberData(nameof(Ages))]
    public void Ages_that_make_no_sense_are_refused(int days, string decay, string? column, int? halfLife, ProblemKind kind)
    {
        var criterion = fine.Worth(5) with { MaxAgeDays = days, Decay = Enum.Parse<Decay>(decay), AgeColumn = column, DecayDays = halfLife };
        Assert.Equal(kind, Assert.Single(Check(A.Score(5, criterion))).Kind);
    }

    [Fact]
    public void Age_and_decay_belong_where_they_mean_something()
    {
        var present = A.Criterion("lastname", CriterionOperator.NotNull) with { MaxAgeDays = 5, AgeColumn = "createdon" };
        Assert.Equal(ProblemKind.AgeOfNothing, Assert.Single(Check(A.All(present))).Kind);
        var fading = A.Criterion("lastname", CriterionOperator.NotNull).Worth(5) with { Decay = Decay.Step, DecayDays = 5, AgeColumn = "createdon" };
        Assert.Equal(ProblemKind.AgeOfNothing, Assert.Single(Check(A.Score(5, fading))).Kind);
        var decaying = fine with { Decay = Decay.Step, DecayDays = 5, AgeColumn = "createdon" };
        Assert.Equal(ProblemKind.DecayOutsideScore, Assert.Single(Check(A.All(decaying))).Kind);
    }

    [Fact]
    public void A_score_must_be_reachable()
    {
        Assert.Equal(ProblemKind.ThresholdMissing, Only(A.Score(1, fine.Worth(5)) with { Threshold = null }));
        Assert.Equal(ProblemKind.ThresholdUnreachable, Only(A.Score(30, fine.Worth(20), fine.Worth(-50))));
        Assert.Equal(ProblemKind.ThresholdUnreachable, Only(A.Score(20, fine.Worth(20)) with { Cap = 10 }));
        Assert.Equal(ProblemKind.FloorAboveCap, Only(A.Score(5, fine.Worth(20)) with { Cap = 10, Floor = 20 }));
        Assert.Equal(ProblemKind.WeightMissing, Only(A.Score(20, fine.Worth(20), fine)));
    }

    [Fact]
    public void A_group_needs_its_members_and_its_place()
    {
        Assert.Equal(ProblemKind.RequiredOutOfRange, Only(A.Any(3, fine, fine)));
        Assert.Equal(ProblemKind.RequiredOutOfRange, Only(A.Any(0, fine)));
        Assert.Equal(ProblemKind.EmptyGroup, Only(A.All(fine, A.All())));
        Assert.Equal(ProblemKind.GroupDoesNotBelong, Only(A.Score(20, fine.Worth(20), A.All(fine))));
        Assert.Equal(ProblemKind.SegmentNotAtTop, Only(A.All(fine, A.Segment(fine))));
        Assert.Equal(ProblemKind.TooDeep, Only(A.All(fine, A.All(fine, A.All(fine, A.All(fine))))));
        Assert.Equal(ProblemKind.SecondSegment, Assert.Single(Check(A.Segment(fine), A.Segment(fine), A.All(fine))).Kind);
        Assert.Equal(ProblemKind.PresenceOnly, Only(A.Group(GroupKind.MinimumInfo, fine)));
    }

    [Fact]
    public void A_definition_needs_criteria_but_not_too_many()
    {
        Assert.Equal(ProblemKind.NoCriteria, Assert.Single(Check()).Kind);
        Assert.Equal(ProblemKind.NoCriteria, Assert.Single(Check(A.Segment(fine))).Kind);
        Assert.Empty(Check(A.All([.. Enumerable.Repeat(fine, 50)])));
        var problem = Assert.Single(Check(A.All([.. Enumerable.Repeat(fine, 51)])));
        Assert.Equal("Definition \"Default MQL\" has 51 criteria. Remove criteria until 50 are left.", problem.Sentence);
    }

    [Fact]
    public void The_age_column_must_be_watched_too() => Assert.Equal(
        ProblemKind.ColumnNotWatched,
        Assert.Single(DefinitionCheck.Problems(
            A.Definition(A.All(fine with { MaxAgeDays = 5, AgeColumn = "createdon" })), LeadColumns.All, column => column != "createdon")).Kind);

    [Fact]
    public void Every_kind_of_problem_has_a_sentence_that_names_the_row()
    {
        foreach (var kind in Enum.GetValues<ProblemKind>())
            Assert.Contains("\"{0}\"", ProblemSentences.FormatOf(kind), StringComparison.Ordinal);
    }

    private static ProblemKind Only(CriterionGroup group) => Assert.Single(Check(group)).Kind;

    private static IReadOnlyList<Problem> Check(params CriterionGroup[] groups) =>
        DefinitionCheck.Problems(A.Definition(groups), LeadColumns.All, column => column != "description");
}
