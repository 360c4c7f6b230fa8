using Alignment.Tool;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;
using Alignment.Tool.Spkl;
using Dataverse.Local.Metadata;

namespace Alignment.Parity.Tests.Checking;

public class The_solution_as_it_is
{
    private static readonly Repository Here = Repository.Find();

    [Fact]
    public void Nothing_in_it_would_be_refused_on_import()
    {
        var report = SolutionRules.Check(new Examined(new SolutionSource(Here.Solution, ContentMap.Of(Here)), OutOfTheBox.Catalog().Tables, Here.Schemas));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("aln_handoff")]
    [InlineData("aln_stageevent")]
    [InlineData("aln_evaluation")]
    [InlineData("aln_timer")]
    [InlineData("aln_kpiperiod")]
    [InlineData("aln_kpivalue")]
    public void Nobody_can_rewrite_the_history_of_a_lead_or_a_figure(string table)
    {
        var guards = new SolutionSource(Here.Solution, ContentMap.TreeOnly).Of(ComponentKind.Step)
            .Where(step => step.Definition.Text("PrimaryEntity") == table && (step.Definition.Text("PluginTypeName") ?? "").Contains(".GuardLedger,", StringComparison.Ordinal))
            .Select(step => Messages.NameOf(step.Definition.Text("SdkMessageId")));
        Assert.Equal(["Create", "Delete", "Update"], guards.Order());
    }

    [Fact]
    public void Every_setting_and_every_role_is_explained_in_the_notes_of_the_solution()
    {
        var source = new SolutionSource(Here.Solution, ContentMap.TreeOnly);
        var notes = File.ReadAllText(Path.Combine(Here.Solution, "README.md"));
        Assert.NotEmpty(source.EnvironmentVariables);
        Assert.All(source.EnvironmentVariables, setting => Assert.Contains($"`{setting.SchemaName}`", notes, StringComparison.Ordinal));
        Assert.All(source.Of(ComponentKind.Role), role => Assert.Contains(role.Name, notes, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_path_and_name_in_spkl_json_exists() =>
        Assert.Empty(SpklCheck.Check(SpklConfiguration.Read(Here.Spkl), Here.Root, new SolutionSource(Here.Solution, ContentMap.Of(Here))));

    [Fact]
    public void A_wrong_path_or_name_in_spkl_json_is_noticed()
    {
        var folder = Directory.CreateTempSubdirectory("spkl-").FullName;
        var spoilt = File.ReadAllText(Here.Spkl)
            .Replace("\"aln_/js/lead.js\"", "\"aln_/js/leed.js\"", StringComparison.Ordinal)
            .Replace("\"solution_uniquename\": \"SalesMarketingAlignment\"", "\"solution_uniquename\": \"Alinement\"", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, SpklCheck.FileName), spoilt);
        var findings = SpklCheck.Check(SpklConfiguration.Read(Path.Combine(folder, SpklCheck.FileName)), Here.Root, new SolutionSource(Here.Solution, ContentMap.Of(Here)));
        Directory.Delete(folder, recursive: true);
        Assert.Contains(findings, finding => finding.What.Contains("leed.js is not in the solution", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.Contains("leed.js does not exist", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.Contains("Alinement", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.Contains("lead.js of the solution is not listed", StringComparison.Ordinal));
    }
}
