using Alignment.Parity.Tests.Checking;
using Alignment.Tool;
using Alignment.Tool.Constants;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Parity.Tests.Constants;

public class Generated_names
{
    [Fact]
    public void The_generated_files_are_what_the_solution_says()
    {
        var here = Repository.Find();
        var files = ConstantFiles.Of(new SolutionSource(here.Solution, ContentMap.Of(here)), OutOfTheBox.Catalog().Tables);
        Assert.Empty(ConstantFiles.Drift(here, files));
    }

    [Fact]
    public void A_renamed_column_and_a_removed_table_are_noticed_and_put_right()
    {
        using var tree = new Orchard();
        var clone = new Repository(Path.Combine(tree.Root, ".."));
        ConstantFiles.Write(clone, Files(tree));
        Assert.Empty(ConstantFiles.Drift(clone, Files(tree)));

        File.WriteAllText(Path.Combine(clone.PluginTables, "Bush.g.cs"), "left over");
        tree.Replace(Orchard.Tree, "orc_PlantedOn", "orc_SownOn");
        tree.Replace(Orchard.Tree, "orc_plantedon", "orc_sownon");
        Assert.Equal(["Plugins/Alignment.Plugins.Tables/Tree.g.cs", "WebResources/src/tables/tree.g.ts", "Plugins/Alignment.Plugins.Tables/Bush.g.cs"], ConstantFiles.Drift(clone, Files(tree)));

        ConstantFiles.Write(clone, Files(tree));
        Assert.Empty(ConstantFiles.Drift(clone, Files(tree)));
        Assert.Contains("public const string SownOn = \"orc_sownon\";", File.ReadAllText(Path.Combine(clone.PluginTables, "Tree.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_choices_steps_and_APIs_get_readable_names()
    {
        using var tree = new Orchard();
        var files = Files(tree).ToDictionary(file => Path.GetFileName(file.Path), file => file.Text);
        Assert.Contains("public const string Id = \"orc_treeid\";", files["Tree.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const string TreeKey = \"orc_tree_key\";", files["Tree.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const int ReadyToPick = 531770001;", files["Choices.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const string Columns = \"orc_height,orc_lead\";", files["Registration.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const string Before = \"orc_lead\";", files["Registration.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const string OrchardKeeperRole = ", files["Registration.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public const string LeadId = \"LeadId\";", files["CustomApis.g.cs"], StringComparison.Ordinal);
        Assert.Contains("export const plantedOn = \"orc_plantedon\";", files["tree.g.ts"], StringComparison.Ordinal);
        Assert.Contains("readyToPick: 531770001,", files["choices.g.ts"], StringComparison.Ordinal);
        Assert.Contains("| Tree: count when changed | `5b1f7a10-0000-4000-8000-000000000092` |", files["INDEX.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is older than (days)", "IsOlderThanDays")]
    [InlineData("Half-life", "HalfLife")]
    [InlineData("24 hours", "N24Hours")]
    public void Labels_become_names(string label, string name) => Assert.Equal(name, Naming.Pascal(label));

    [Theory]
    [InlineData("EffectiveFrom", "effectiveFrom")]
    [InlineData("UTCOffset", "utcOffset")]
    [InlineData("URL", "url")]
    public void Names_of_scripts_begin_small(string pascal, string camel) => Assert.Equal(camel, Naming.Camel(pascal));

    [Fact]
    public void A_name_every_class_has_is_not_hidden() => Assert.Equal("EqualsValue", Naming.Member("Equals", "Operator"));

    private static IReadOnlyList<GeneratedFile> Files(Orchard tree) =>
        ConstantFiles.Of(new SolutionSource(tree.Root, tree.Content), OutOfTheBox.Catalog().Tables);
}
