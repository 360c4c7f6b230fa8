using Dataverse.Local.Solutions;

namespace Alignment.Pipeline.Tests.Local.Solutions;

public sealed class UninstallTests : IDisposable
{
    private static readonly Guid Lead = new("99999999-0000-0000-0000-000000000002");
    private readonly Environment environment = new();
    private readonly TinySolution first = TinyPlugins.Register(new TinySolution());

    public void Dispose() => environment.Dispose();

    [Fact]
    public void Removing_a_solution_takes_everything_it_brought_and_leaves_the_leads()
    {
        environment.Import(first);
        environment.Insert("lead", Lead, ("subject", "Acme"), ("tst_visits", 3));

        environment.Importer.Uninstall("Visits");

        Assert.False(environment.Store.Catalog.Tables.ContainsKey("tst_visit"));
        Assert.False(environment.Store.Catalog.Tables["lead"].Has("tst_visits"));
        Assert.False(environment.Store.Catalog.GlobalChoices.ContainsKey("tst_outcome"));
        Assert.Equal("Acme", environment.Rows.Read("lead", Lead)!["subject"]);
        Assert.All(
            ["solution", "publisher", "solutioncomponent", "savedquery", "systemform", "role", "roleprivileges", "pluginassembly", "plugintype", "sdkmessageprocessingstep", "sdkmessageprocessingstepimage"],
            table => Assert.Equal(0, environment.Count(table)));
    }

    [Fact]
    public void Two_solutions_live_side_by_side_and_go_one_by_one()
    {
        environment.Import(first);
        environment.Import(SecondSolution.Plain);
        Assert.True(environment.Store.Catalog.Tables["lead"].Has("oth_colour"));
        Assert.True(environment.Store.Catalog.Tables["lead"].Has("tst_visits"));

        environment.Importer.Uninstall("Visits");
        Assert.True(environment.Store.Catalog.Tables["lead"].Has("oth_colour"));
        Assert.False(environment.Store.Catalog.Tables["lead"].Has("tst_visits"));

        environment.Importer.Uninstall("Second");
        Assert.False(environment.Store.Catalog.Tables["lead"].Has("oth_colour"));
    }

    [Fact]
    public void A_solution_that_another_one_points_at_stays()
    {
        environment.Import(first);
        environment.Import(SecondSolution.PointingAtVisit);

        var refusal = Refused();

        Assert.Equal(RefusalCode.StillNeeded, refusal.Detail.ErrorCode);
        Assert.Contains("table 'tst_visit' is pointed at by 'lead.oth_visit' of solution 'Second'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_whose_column_another_one_shows_stays()
    {
        environment.Import(first);
        environment.Import(SecondSolution.WithViewOn("tst_visits"));
        Assert.Contains("the view 'Leads' of solution 'Second'", Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_solutions_hold_goes_with_the_last_one()
    {
        var shared = SecondSolution.Plain with { LeadColumns = first.LeadColumns };
        environment.Import(first);
        environment.Import(shared);

        environment.Importer.Uninstall("Visits");
        Assert.Equal("Second", environment.Store.Catalog.Tables["lead"].Columns["tst_visits"].Solution);

        environment.Importer.Uninstall("Second");
        Assert.False(environment.Store.Catalog.Tables["lead"].Has("tst_visits"));
    }

    [Fact]
    public void After_removal_the_solution_can_be_imported_again()
    {
        environment.Import(first);
        environment.Importer.Uninstall("Visits");
        Assert.False(environment.Import(first).IsUpgrade);
    }

    [Fact]
    public void Of_an_unmanaged_solution_only_the_container_goes()
    {
        environment.Import(new TinySolution { IsManaged = false });
        environment.Importer.Uninstall("Visits");

        Assert.Equal(0, environment.Count("solution"));
        Assert.True(environment.Store.Catalog.Tables.ContainsKey("tst_visit"));
    }

    [Fact]
    public void A_solution_that_is_not_there_cannot_be_removed()
    {
        environment.Import(first);
        var refusal = Assert.Throws<SolutionRefusedException>(() => environment.Importer.Uninstall("Nothing"));
        Assert.Equal("There is no solution 'Nothing' to remove. Installed are: Visits.", refusal.Message);
    }

    private SolutionRefusedException Refused()
    {
        var (catalog, before) = (environment.Store.Catalog, environment.Fingerprint());
        var refusal = Assert.Throws<SolutionRefusedException>(() => environment.Importer.Uninstall("Visits"));
        Assert.Same(catalog, environment.Store.Catalog);
        Assert.Equal(before, environment.Fingerprint());
        return refusal;
    }
}
