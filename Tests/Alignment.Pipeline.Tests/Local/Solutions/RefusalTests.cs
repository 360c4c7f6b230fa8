using Dataverse.Local.Solutions;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>Whatever is wrong, the person reads which part it is and what to do, and the environment stays as it was.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly Environment environment = new();
    private readonly TinySolution good = new();

    public void Dispose() => environment.Dispose();

    [Fact]
    public void A_solution_that_is_not_there_but_needed_is_named() => Refused(
        good with { MissingDependencies = """<MissingDependency><Required type="1" schemaName="abc_thing" displayName="Thing" solution="Things (1.2.0.0)" /><Dependent type="1" displayName="Visit" /></MissingDependency>""" },
        "needs table 'Thing' for 'Visit', but solution 'Things' is not there. Import 'Things' first.");

    [Fact]
    public void A_stock_table_counts_as_present_when_the_platform_has_it()
    {
        environment.Import(good with { MissingDependencies = """<MissingDependency><Required type="1" schemaName="lead" displayName="Lead" solution="msdynce_LeadManagement (9.0.4.0066)" /><Dependent type="1" schemaName="lead" /></MissingDependency>""" });
        Assert.Equal(1, environment.Count("solution"));
    }

    [Fact]
    public void A_column_added_to_a_table_that_is_not_there() => Refused(
        good with { OtherEntities = TinyXml.Shell("abc_Thing", TinyXml.Column("tst_Size", "int")) },
        "'abc_Thing', which does not exist");

    [Fact]
    public void A_choice_column_without_its_choice() => Refused(
        good with { Choices = "", Roots = good.Roots.Replace("""<RootComponent type="9" schemaName="tst_outcome" behavior="0" />""", "", StringComparison.Ordinal) },
        "uses the choice 'tst_outcome', which does not exist");

    [Fact]
    public void A_lookup_without_a_relationship() => Refused(
        good with { Relationships = "" }, "'tst_lead' of table 'tst_visit' is a lookup without a relationship");

    [Fact]
    public void A_relationship_without_a_lookup() => Refused(
        good with { Relationships = good.Relationships + TinyXml.Relationship("tst_more", "tst_Visit", "Lead", "tst_Other") },
        "'tst_more' has no lookup");

    [Fact]
    public void A_relationship_to_a_table_that_is_not_there() => Refused(
        good with { Relationships = TinyXml.Relationship("tst_x", "tst_Visit", "abc_Thing", "tst_Lead") }, "'abc_thing', which does not exist");

    [Fact]
    public void A_table_of_contents_that_promises_more_than_there_is() => Refused(
        good with { Roots = good.Roots + """<RootComponent type="61" schemaName="tst_/a.js" behavior="0" />""" },
        "lists the web resource tst_/a.js, but customizations.xml does not define it");

    [Fact]
    public void A_dll_of_another_version_than_the_manifest_says() => Refused(
        TinyPlugins.Register(good, dll: TinyPlugins.Build("1.0.0.1")), "has the version '1.0.0.1', the manifest says '1.0.0.0'", RefusalCode.PluginTypes);

    [Fact]
    public void A_dll_signed_with_another_key_than_the_manifest_says() => Refused(
        TinyPlugins.Register(good, fullName: "Tiny, Version=1.0.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef"), "has the public key token", RefusalCode.PluginTypes);

    [Fact]
    public void A_dll_that_is_not_signed() => Refused(
        TinyPlugins.Register(good, dll: TinyPlugins.Build("1.0.0.0", signed: false)), "is not signed", RefusalCode.PluginTypes);

    [Fact]
    public void A_dll_that_is_missing() => Refused(
        TinyPlugins.Register(good) with { Files = new Dictionary<string, byte[]>() }, "has no DLL in the zip", RefusalCode.PluginTypes);

    [Fact]
    public void A_dll_that_is_none() => Refused(TinyPlugins.Register(good, dll: [1, 2, 3]), "is not a .NET assembly", RefusalCode.PluginTypes);

    [Theory]
    [InlineData("Tiny.Absent", "has no public class 'Tiny.Absent'")]
    [InlineData("Tiny.HiddenPlugin", "has no public class 'Tiny.HiddenPlugin'")]
    [InlineData("Tiny.NoPlugin", "'Tiny.NoPlugin' does not implement IPlugin")]
    public void A_plugin_type_that_the_dll_does_not_hold(string type, string expected) =>
        Refused(TinyPlugins.Register(good, type: type), expected, RefusalCode.PluginTypes);

    [Fact]
    public void A_step_on_a_message_nobody_knows() => RefusedStep(TinyPlugins.Step(message: "00000000-0000-0000-0000-0000000000ff"), "which is not known here");

    [Fact]
    public void A_step_on_a_table_that_is_not_there() => RefusedStep(TinyPlugins.Step(table: "abc_thing"), "for the table 'abc_thing'");

    [Fact]
    public void A_step_with_a_plugin_type_that_is_not_there() =>
        RefusedStep(TinyPlugins.Step(typeId: "44444444-0000-0000-0000-000000000090"), "neither in the zip nor there already");

    [Fact]
    public void A_step_that_filters_on_a_column_that_is_not_there() => RefusedStep(TinyPlugins.Step(filter: "subject,aln_no"), "filters on column 'aln_no'");

    [Fact]
    public void An_image_with_a_column_that_is_not_there() => RefusedStep(TinyPlugins.Step(image: "aln_no"), "has column 'aln_no'");

    [Fact]
    public void A_custom_api_with_a_plugin_type_that_is_not_there() => Refused(
        good with { Files = new Dictionary<string, byte[]> { ["customapis/tst_Go/customapi.xml"] = """<customapi uniquename="tst_Go"><plugintypeid><plugintypeid>44444444-0000-0000-0000-000000000090</plugintypeid></plugintypeid></customapi>"""u8.ToArray() } },
        "Custom API 'tst_Go' runs the plug-in type 44444444");

    [Theory]
    [InlineData("prvReadabc_Thing", "no table 'abc_Thing'")]
    [InlineData("prvReadtst_visit", "Write 'prvReadtst_Visit'")]
    [InlineData("readLead", "which the platform does not have")]
    public void A_role_with_a_privilege_that_does_not_exist(string privilege, string expected) =>
        Refused(good with { Roles = TinyXml.Role(privilege) }, expected);

    [Fact]
    public void One_id_for_two_components() => Refused(
        good with { View = TinyXml.View("tst_name", id: TinyXml.FormId) }, "is used by form or dashboard 'Information' and view 'Active Visits'");

    [Fact]
    public void A_web_resource_without_its_file() => Refused(
        good with { After = """<WebResources><WebResource><WebResourceId>{55555555-0000-0000-0000-000000000061}</WebResourceId><Name>tst_/a.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/a</FileName></WebResource></WebResources>""" },
        "'tst_/a.js' has no file in the zip");

    [Fact]
    public void A_form_with_a_column_that_is_not_there() => Refused(good with { Form = TinyXml.Form("tst_no") }, "Form 'Information' of table 'tst_visit' names the column 'tst_no'");

    [Fact]
    public void A_view_with_a_column_that_is_not_there() => Refused(good with { View = TinyXml.View("tst_no") }, "View 'Active Visits' of table 'tst_visit' names the column 'tst_no'");

    [Fact]
    public void A_text_column_without_a_length() => Refused(
        good with { LeadColumns = TinyXml.Column("tst_Note", "nvarchar") }, "is text without MaxLength");

    [Fact]
    public void A_column_of_a_type_that_does_not_exist() => Refused(
        good with { LeadColumns = TinyXml.Column("tst_Note", "memo") }, "has the type 'memo'");

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var refusal = environment.Refused(good with { Form = TinyXml.Form("tst_no"), View = TinyXml.View("tst_never") });

        Assert.True(refusal.Problems.Count >= 2);
        Assert.EndsWith($"({refusal.Problems.Count - 1} more)", refusal.Message, StringComparison.Ordinal);
    }

    private void RefusedStep(string step, string expected) => Refused(TinyPlugins.Register(good, step: step), expected);

    private void Refused(TinySolution solution, string expected, int? code = null)
    {
        var refusal = environment.Refused(solution);
        Assert.Contains(refusal.Problems, problem => problem.Contains(expected, StringComparison.Ordinal));
        if (code is { } wanted)
            Assert.Equal(wanted, refusal.Detail.ErrorCode);
    }
}
