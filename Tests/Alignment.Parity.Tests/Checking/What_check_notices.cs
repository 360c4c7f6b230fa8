using Alignment.Tool.Checking;

namespace Alignment.Parity.Tests.Checking;

public class What_check_notices
{
    /// <summary>Looks at the zip that this tool makes itself; its own tests spoil zips instead of trees.</summary>
    private static readonly string[] ProvedElsewhere = ["package", "round-trip"];

    [Fact]
    public void A_solution_that_is_right_has_no_findings()
    {
        using var tree = new Orchard();
        Assert.Empty(tree.Findings());
    }

    [Fact]
    public void A_ledger_that_is_guarded_has_no_findings_of_its_own()
    {
        using var tree = new Orchard();
        LedgerMistakes.Guard(tree);
        Assert.DoesNotContain(tree.Findings(), finding => finding.Rule == LedgerMistakes.Rule);
    }

    [Fact]
    public void A_flow_that_is_whole_has_no_findings()
    {
        using var tree = new Orchard();
        FlowMistakes.Add(tree);
        Assert.Empty(tree.Findings());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_noticed_by_its_rule(string what)
    {
        using var tree = new Orchard();
        var mistake = Mistake.All.Single(each => each.What == what);
        if (mistake.Rule == "schema" && tree.Examine().Schemas is null)
            return;
        mistake.Make(tree);
        var findings = tree.Findings();
        Assert.Contains(findings, finding => finding.Rule == mistake.Rule);
        Assert.All(findings, finding => Assert.True(finding.What.EndsWith('.') && finding.Remedy.EndsWith('.'), finding.ToString()));
    }

    [Fact]
    public void Every_rule_has_a_mistake_that_proves_it()
    {
        var proved = Mistake.All.Select(mistake => mistake.Rule).Concat(ProvedElsewhere).ToHashSet();
        Assert.DoesNotContain(SolutionRules.All, rule => !proved.Contains(rule.Id));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_says_what_must_hold()
    {
        Assert.Equal(SolutionRules.All.Count, SolutionRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(SolutionRules.All, rule => Assert.EndsWith(".", rule.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_schemas_the_schema_rule_says_that_it_was_skipped()
    {
        using var tree = new Orchard();
        var report = SolutionRules.Check(tree.Examine() with { Schemas = null });
        Assert.Equal("schema", Assert.Single(report.Skipped).Rule);
    }

    public static TheoryData<string> Mistakes => [.. Mistake.All.Select(mistake => mistake.What)];
}
