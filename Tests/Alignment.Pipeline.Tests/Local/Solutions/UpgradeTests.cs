using Dataverse.Local.Solutions;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Solutions;

public sealed class UpgradeTests : IDisposable
{
    private static readonly Guid Visit = new("99999999-0000-0000-0000-000000000001");
    private static readonly Guid Lead = new("99999999-0000-0000-0000-000000000002");
    private readonly Environment environment = new();
    private readonly TinySolution first = TinyPlugins.Register(new TinySolution());

    public UpgradeTests()
    {
        environment.Import(first);
        environment.Insert("lead", Lead, ("subject", "Acme"), ("tst_visits", 3));
        environment.Insert("tst_visit", Visit, ("tst_name", "First visit"), ("tst_lead", new EntityReference("lead", Lead)));
    }

    public void Dispose() => environment.Dispose();

    [Fact]
    public void An_upgrade_adds_a_column_and_keeps_every_row()
    {
        var result = environment.Import(first with { Version = "1.1.0.0", VisitColumns = first.VisitColumns + TinyXml.Column("tst_Minutes", "int") });

        Assert.True(result.IsUpgrade);
        Assert.Equal("First visit", environment.Rows.Read("tst_visit", Visit)!["tst_name"]);
        Assert.Equal(3, environment.Rows.Read("lead", Lead)!["tst_visits"]);
        environment.Update("tst_visit", Visit, ("tst_minutes", 45));
        Assert.Equal(45, environment.Rows.Read("tst_visit", Visit)!["tst_minutes"]);
    }

    [Fact]
    public void What_a_managed_upgrade_leaves_out_goes()
    {
        environment.Import(first with
        {
            Version = "1.1.0.0",
            LeadColumns = TinyXml.Column("tst_Rating", "int"),
            View = "",
            After = TinyPlugins.Assembly("Tiny.GoodPlugin", TinyPlugins.FullName),
            Roots = first.Roots.Replace($$"""<RootComponent type="92" id="{{{TinyPlugins.StepId}}}" behavior="0" />""", "", StringComparison.Ordinal),
        });

        var lead = environment.Store.Catalog.Tables["lead"];
        Assert.False(lead.Has("tst_visits"));
        Assert.True(lead.Has("tst_rating"));
        Assert.Equal(0, environment.Count("savedquery"));
        Assert.Equal(0, environment.Count("sdkmessageprocessingstep"));
        Assert.Equal(0, environment.Count("sdkmessageprocessingstepimage"));
        Assert.Equal("Acme", environment.Rows.Read("lead", Lead)!["subject"]);
    }

    [Fact]
    public void A_privilege_taken_out_of_a_role_is_taken_away()
    {
        environment.Import(first with { Version = "1.1.0.0", Roles = TinyXml.Role("prvReadtst_Visit") });
        Assert.Equal(1, environment.Count("roleprivileges"));
    }

    [Fact]
    public void What_a_person_changed_on_a_step_outlives_the_upgrade()
    {
        var step = new Guid(TinyPlugins.StepId);
        environment.Update("sdkmessageprocessingstep", step, ("filteringattributes", "subject,revenue"));

        foreach (var version in new[] { "1.1.0.0", "1.2.0.0" })
        {
            var result = environment.Import(first with { Version = version });
            Assert.Equal("subject,revenue", environment.Rows.Read("sdkmessageprocessingstep", step)!["filteringattributes"]);
            Assert.Equal(["plug-in step 'Tiny step'"], result.Kept);
        }
    }

    [Fact]
    public void A_lower_version_is_refused()
    {
        environment.Import(first with { Version = "2.0.0.0" });
        Assert.Contains("lower version 1.9.0.0", environment.Refused(first with { Version = "1.9.0.0" }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Managed_and_unmanaged_do_not_mix()
    {
        Assert.Equal(RefusalCode.UnmanagedOverManaged, environment.Refused(first with { IsManaged = false }).Detail.ErrorCode);

        using var other = new Environment();
        other.Import(new TinySolution { IsManaged = false });
        Assert.Equal(RefusalCode.ManagedOverUnmanaged, other.Refused(new TinySolution()).Detail.ErrorCode);
    }

    [Fact]
    public void A_column_never_changes_its_type() => Assert.Contains(
        "is Integer and would become Decimal",
        environment.Refused(first with { Version = "1.1.0.0", LeadColumns = TinyXml.Column("tst_Visits", "decimal", "<Accuracy>2</Accuracy>") }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_key_over_equal_values_is_refused()
    {
        environment.Insert("tst_visit", Guid.NewGuid(), ("tst_name", "First visit"));
        const string key = "<EntityKey><Name>tst_name_key</Name><LogicalName>tst_name_key</LogicalName><EntityKeyAttributes><AttributeName>tst_name</AttributeName></EntityKeyAttributes></EntityKey>";
        Assert.Contains("equal values", environment.Refused(first with { Version = "1.1.0.0", VisitKeys = key }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_another_solution_shows_cannot_be_left_out()
    {
        environment.Import(SecondSolution.WithViewOn("tst_visits"));
        var refusal = environment.Refused(first with { Version = "1.1.0.0", LeadColumns = "" });

        Assert.Equal(RefusalCode.StillNeeded, refusal.Detail.ErrorCode);
        Assert.Contains("column 'tst_visits' of table 'lead' is used by the view 'Leads' of solution 'Second'", refusal.Message, StringComparison.Ordinal);
    }
}
