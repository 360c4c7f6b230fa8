using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Solutions;

public sealed class ImportTests : IDisposable
{
    private static readonly Guid View = new("11111111-0000-0000-0000-000000000026");
    private readonly Environment environment = new();

    public void Dispose() => environment.Dispose();

    [Fact]
    public void A_solution_brings_its_table_its_lead_column_and_its_choice()
    {
        var result = environment.Import(new TinySolution());

        var visit = environment.Store.Catalog.Tables["tst_visit"];
        Assert.Equal("Visits", visit.Solution);
        Assert.Equal("tst_name", visit.PrimaryName);
        Assert.Equal(["lead"], visit.Columns["tst_lead"].Targets);
        Assert.Equal(2, visit.Columns["tst_outcome"].Choice!.Options.Count);
        Assert.Equal("Visits", environment.Store.Catalog.Tables["lead"].Columns["tst_visits"].Solution);
        Assert.Null(environment.Store.Catalog.Tables["lead"].Solution);
        Assert.Equal("Visits", environment.Store.Catalog.GlobalChoices["tst_outcome"].Solution);
        Assert.Equal(("Visits", new Version(1, 0, 0, 0), false), (result.Solution, result.Version, result.IsUpgrade));
        Assert.Equal(2, result.Counts["table"]);
        Assert.Equal(1, result.Counts["view"]);
    }

    [Fact]
    public void What_the_platform_gives_every_table_is_there_although_the_file_left_it_out()
    {
        environment.Import(new TinySolution());

        var visit = environment.Store.Catalog.Tables["tst_visit"];
        Assert.All(["createdon", "modifiedby", "ownerid", "statecode", "statuscode", "versionnumber"], column => Assert.True(visit.Has(column), column));
        Assert.Equal(["systemuser", "team"], visit.Columns["ownerid"].Targets);
    }

    [Fact]
    public void Views_forms_and_roles_keep_the_ids_of_the_file()
    {
        environment.Import(new TinySolution());

        var view = environment.Rows.Read("savedquery", View)!;
        Assert.Equal(("Active Visits", "tst_visit"), (view["name"], view["returnedtypecode"]));
        Assert.StartsWith("<fetch", (string)view["fetchxml"], StringComparison.Ordinal);
        Assert.Equal("tst_visit", environment.Rows.Read("systemform", new Guid("11111111-0000-0000-0000-000000000060"))!["objecttypecode"]);
        Assert.Equal("Visitor", environment.Rows.Read("role", new Guid("11111111-0000-0000-0000-000000000020"))!["name"]);
        Assert.Equal(2, environment.Count("roleprivileges"));
        Assert.Equal(1, environment.Count("solution"));
    }

    [Fact]
    public void A_plugin_step_points_at_its_message_its_table_and_its_class()
    {
        environment.Import(TinyPlugins.Register(new TinySolution()));

        var step = environment.Rows.Read("sdkmessageprocessingstep", new Guid(TinyPlugins.StepId))!;
        var filter = environment.Rows.Read("sdkmessagefilter", ((EntityReference)step["sdkmessagefilterid"]).Id)!;
        var type = environment.Rows.Read("plugintype", ((EntityReference)step["eventhandler"]).Id)!;
        Assert.Equal("lead", filter["primaryobjecttypecode"]);
        Assert.Equal("Update", environment.Rows.Read("sdkmessage", ((EntityReference)step["sdkmessageid"]).Id)!["name"]);
        Assert.Equal("Tiny.GoodPlugin", type["typename"]);
        Assert.Equal("subject", step["filteringattributes"]);
        var assembly = environment.Rows.Read("pluginassembly", new Guid(TinyPlugins.AssemblyId))!;
        Assert.Equal(TinyPlugins.Dll, Convert.FromBase64String((string)assembly["content"]));
        Assert.Equal(1, environment.Count("sdkmessageprocessingstepimage"));
    }

    [Fact]
    public void Importing_the_same_file_again_changes_nothing_but_the_time()
    {
        var solution = TinyPlugins.Register(new TinySolution());
        environment.Import(solution);
        string[] tables = ["solution", "publisher", "solutioncomponent", "savedquery", "systemform", "role", "privilege", "roleprivileges", "sdkmessage", "sdkmessagefilter", "plugintype"];
        var before = tables.Select(environment.Count).ToList();

        var result = environment.Import(solution);

        Assert.True(result.IsUpgrade);
        Assert.Empty(result.Kept);
        Assert.Equal(before, tables.Select(environment.Count));
    }

    [Fact]
    public void An_import_inside_a_transaction_that_is_undone_leaves_nothing()
    {
        var (catalog, before) = (environment.Store.Catalog, environment.Fingerprint());
        using (environment.Store.Begin())
            environment.Import(new TinySolution());

        Assert.Same(catalog, environment.Store.Catalog);
        Assert.Equal(before, environment.Fingerprint());
    }

    [Fact]
    public void An_unmanaged_solution_is_imported_as_well()
    {
        environment.Import(new TinySolution { IsManaged = false });

        Assert.True(environment.Store.Catalog.Tables.ContainsKey("tst_visit"));
        Assert.Equal(false, environment.Rows.Read("savedquery", View)!["ismanaged"]);
    }

    [Fact]
    public void A_flow_is_stored_and_the_person_is_told_that_it_does_not_run()
    {
        const string id = "{33333333-0000-0000-0000-000000000029}";
        var solution = new TinySolution { Workflows = $"""<Workflow WorkflowId="{id}" Name="Sweep"><JsonFileName>/Workflows/Sweep.json</JsonFileName><Category>5</Category></Workflow>""" };
        solution = solution with
        {
            Roots = solution.Roots + $"""<RootComponent type="29" id="{id}" behavior="0" />""",
            Files = new Dictionary<string, byte[]> { ["Workflows/Sweep.json"] = "{}"u8.ToArray() },
        };

        var result = environment.Import(solution);

        Assert.Equal("{}", environment.Rows.Read("workflow", new Guid(id))!["clientdata"]);
        Assert.Contains(result.Notes, note => note.Contains("'Sweep' is stored and shown, but not run", StringComparison.Ordinal));
    }
}
