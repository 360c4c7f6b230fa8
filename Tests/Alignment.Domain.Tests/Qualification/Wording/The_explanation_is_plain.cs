using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Wording;

public sealed class The_explanation_is_plain
{
    private static readonly CriterionGroup size = A.All(A.Criterion("numberofemployees", CriterionOperator.Between, "50", "5000") with { Label = "Company size" });
    private static readonly CriterionGroup students = A.None(A.Criterion("jobtitle", CriterionOperator.ContainsAny, "student") with { Label = "Student" }) with { Name = "Exclusions" };
    private static readonly CriterionGroup ways = A.Any(
        1,
        A.Criterion("donotphone", CriterionOperator.Eq, "no") with { Label = "Wants a call" },
        A.Score(
            60,
            A.Criterion("jobtitle", CriterionOperator.SeniorityIn, "C;VP").Worth(40) with { Label = "Decides" },
            A.Criterion("revenue", CriterionOperator.Ge, "10000000").Worth(25) with { Label = "Revenue" },
            A.Criterion("aln_locations", CriterionOperator.Ge, "3").Worth(5) with { Label = "Locations" }));

    private static readonly Lead lead = Lead.With("jobtitle", "VP Operations").And("revenue", 12500000m).And("numberofemployees", 120).And("donotphone", Fact.Flag(true));

    [Fact]
    public void A_lead_that_passes_is_told_by_which_way() => Assert.Equal(
        """
        MQL under Default MQL v4 (unsigned). Path: score 65 to 70 of 60.
        Met: Company size (120), Decides ("VP Operations") +40, Revenue (12,500,000) +25.
        Missed: Wants a call (yes), because it is yes.
        Unknown: Locations (worth 5).
        Would also qualify by: Wants a call.
        """.ReplaceLineEndings("\n"),
        lead.Explained(students, size, ways));

    [Fact]
    public void A_lead_that_fails_is_told_what_would_have_made_it_pass()
    {
        var text = lead.And("revenue", 8200000m).Explained(students, size, ways);
        Assert.StartsWith("Not an MQL under Default MQL v4 (unsigned): no way in \"Any\" is met.", text, StringComparison.Ordinal);
        Assert.Contains("Missed: Wants a call (yes), because it is yes, Revenue (8,200,000), because it is less than 10,000,000, worth 25.", text, StringComparison.Ordinal);
        Assert.Contains("Would have passed if Wants a call is no, or if Revenue is at least 10,000,000.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_with_missing_data_is_asked_for_exactly_that()
    {
        var text = lead.And("numberofemployees", Fact.Missing).Explained(students, size, ways);
        Assert.StartsWith(
            """
            Not handed off: insufficient data under Default MQL v4 (unsigned).
            Ask for: Company size (mandatory).
            If Company size is from 50 to 5,000, this lead passes with 65 points.
            """.ReplaceLineEndings("\n"),
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_cheapest_field_comes_first()
    {
        var missing = Lead.With("donotphone", Fact.Flag(true)).And("numberofemployees", 120).And("revenue", 12500000m).Asked(students, size, ways);
        Assert.Equal(["jobtitle", "aln_locations"], missing.Fields.Select(field => field.Columns[0]));
        Assert.Equal([true, false], missing.Fields.Select(field => field.AlonePasses));
        Assert.Contains("is at level VP or C", missing.Text, StringComparison.Ordinal);
        Assert.Contains("does not mention \"student\"", missing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_of_a_lead_that_passes_or_fails()
    {
        Assert.Empty(lead.Asked(students, size, ways).Text);
        Assert.Empty(lead.And("numberofemployees", 3).Asked(students, size, ways).Text);
    }

    [Fact]
    public void An_excluded_lead_is_told_by_what()
    {
        var text = lead.And("jobtitle", "PhD student").Explained(students, size, ways);
        Assert.Contains("excluded by \"Exclusions\"", text, StringComparison.Ordinal);
        Assert.Contains("Excluded by: Student (\"PhD student\").", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_value_is_asked_for_again()
    {
        var stale = A.All(A.Criterion("aln_marketingscore", CriterionOperator.Ge, "50") with { MaxAgeDays = 45, AgeColumn = "aln_marketingscoreon", Label = "Score" });
        var text = Lead.With("aln_marketingscore", 80).And("aln_marketingscoreon", Fact.Date(Lead.Now.AddDays(-46))).Asked(stale).Text;
        Assert.Equal("Ask for: Score (mandatory, older than 45 days).\nIf Score is at least 50, this lead passes.", text);
    }

    [Fact]
    public void The_summary_says_the_whole_rule() => Assert.Equal(
        """
        A lead is an MQL when:
          - None of these holds (Exclusions):
            - Student: jobtitle mentions "student"
          - All of these hold (All):
            - Company size: numberofemployees is from 50 to 5,000
          - At least one of these holds (Any):
            - Wants a call: donotphone is no
            - The points of these reach 60 (Score):
              - Decides: jobtitle is at level VP or C, +40
              - Revenue: revenue is at least 10,000,000, +25
              - Locations: aln_locations is at least 3, +5
        """.ReplaceLineEndings("\n"),
        DefinitionSummary.Of(A.Definition(students, size, ways), LeadColumns.All));

    [Fact]
    public void The_details_are_JSON_with_every_criterion()
    {
        var compiled = CompiledDefinition.From(A.Definition(students, size, ways), LeadColumns.All);
        var json = JudgementJson.Of(compiled, compiled.Judge(lead.FactsFor(compiled), Lead.Now));
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal("Pass", document.RootElement.GetProperty("result").GetString());
        Assert.Equal(65m, document.RootElement.GetProperty("score").GetDecimal());
        Assert.Equal(6, document.RootElement.GetProperty("criteria").GetArrayLength());
    }
}
