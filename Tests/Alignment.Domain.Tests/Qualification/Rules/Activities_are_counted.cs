using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Rules;

public sealed class Activities_are_counted
{
    private static readonly DateTime now = new(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Criterion twoCalls = A.Criterion("phonecall.completed", CriterionOperator.CountSince, "2", "30");

    [Theory]
    [InlineData(0, MqlResult.Fail)]
    [InlineData(1, MqlResult.Fail)]
    [InlineData(2, MqlResult.Pass)]
    [InlineData(7, MqlResult.Pass)]
    public void At_least_so_many_make_it_true(int happened, MqlResult expected) =>
        Assert.Equal(expected, Compile(twoCalls).Judge([Fact.Number(happened)], now).Result);

    [Fact]
    public void Each_window_is_a_fact_of_its_own() => Assert.Equal(
        ["phonecall.completed@30", "phonecall.completed@7"],
        Compile(twoCalls, twoCalls with { ValueTo = " 7 " }, twoCalls with { Value = "3" }).Columns);

    [Fact]
    public void An_uncounted_source_is_unknown_and_never_a_guess() =>
        Assert.Equal(MqlResult.Insufficient, Compile(twoCalls).Judge([Fact.Missing], now).Result);

    [Fact]
    public void Time_alone_can_change_the_answer() => Assert.True(Compile(twoCalls).DependsOnTime);

    [Fact]
    public void The_agreed_content_holds_source_times_and_days() => Assert.Contains(
        "\"attr\":\"phonecall.completed\",\"op\":\"countSince\",\"value\":[2,30]",
        CanonicalForm.Of(A.Definition(A.All(twoCalls)), new Counting()),
        StringComparison.Ordinal);

    [Fact]
    public void The_explanation_says_how_often_in_which_time() => Assert.Contains(
        "happened at least 2 times in the last 30 days",
        DefinitionSummary.Of(A.Definition(A.All(twoCalls)), new Counting()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0", "30", ProblemKind.ValueUnreadable)]
    [InlineData("often", "30", ProblemKind.ValueUnreadable)]
    [InlineData("", "30", ProblemKind.ValueMissing)]
    [InlineData("2", "", ProblemKind.ValueMissing)]
    [InlineData("2", "0", ProblemKind.ValueUnreadable)]
    [InlineData("2", "4000", ProblemKind.ValueUnreadable)]
    public void Nonsense_is_refused(string times, string days, ProblemKind kind)
    {
        var definition = A.Definition(A.All(twoCalls with { Value = times, ValueTo = days }));

        Assert.Equal(kind, Assert.Single(DefinitionCheck.Problems(definition, new Counting(), _ => true)).Kind);
    }

    private static CompiledDefinition Compile(params object[] members) =>
        CompiledDefinition.From(A.Definition(A.All(members)), new Counting());

    /// <summary>A shell that can count phone calls.</summary>
    private sealed class Counting : ILeadColumns
    {
        public ColumnKind? KindOf(string column) =>
            ActivityPath.SourceOf(column) == "phonecall.completed" ? ColumnKind.WholeNumber : LeadColumns.All.KindOf(column);
    }
}
