using Dataverse.Local.Solutions;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>A flow and the connection it asks for are stored and shown; nothing of it runs here.</summary>
public sealed class FlowTests : IDisposable
{
    private const string Id = "{33333333-0000-0000-0000-000000000029}";
    private const string Definition = """{"properties":{"definition":{}}}""";
    private readonly Environment environment = new();

    public void Dispose() => environment.Dispose();

    [Fact]
    public void A_flow_comes_as_a_draft_with_its_definition_and_the_name_of_its_connection()
    {
        ImportResult result = environment.Import(With("1.0.0.0"));

        Entity flow = environment.Rows.Read("workflow", new Guid(Id))!;
        Assert.Equal(("Sweep", Definition), (flow["name"], flow["clientdata"]));
        Assert.Equal((5, 0, 1), (Option(flow, "category"), Option(flow, "statecode"), Option(flow, "statuscode")));
        Entity connection = Connection;
        Assert.Equal(("tst_dataverse", "Dataverse for the sweep", "Binds the sweep."), (connection["connectionreferencelogicalname"], connection["connectionreferencedisplayname"], connection["description"]));
        Assert.Equal("/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps", connection["connectorid"]);
        Assert.Contains("Process 'Sweep' is stored and shown, but not run.", result.Notes);
        Assert.Contains("Connection reference 'tst_dataverse' is stored; nothing connects here.", result.Notes);
    }

    [Fact]
    public void An_upgrade_leaves_the_connection_that_the_administrator_bound_and_the_flow_that_he_turned_on()
    {
        environment.Import(With("1.0.0.0"));
        environment.Update("connectionreference", Connection.Id, ("connectionid", "mine"));
        environment.Update("workflow", new Guid(Id), ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        environment.Import(With("1.1.0.0"));

        Assert.Equal("mine", Connection["connectionid"]);
        Assert.Equal(1, Option(environment.Rows.Read("workflow", new Guid(Id))!, "statecode"));
    }

    [Fact]
    public void Removing_the_solution_takes_both_along()
    {
        environment.Import(With("1.0.0.0"));
        environment.Importer.Uninstall("Visits");
        Assert.Equal((0, 0), (environment.Count("workflow"), environment.Count("connectionreference")));
    }

    [Fact]
    public void A_version_without_them_takes_both_along()
    {
        environment.Import(With("1.0.0.0"));
        environment.Import(new TinySolution { Version = "1.1.0.0" });
        Assert.Equal((0, 0), (environment.Count("workflow"), environment.Count("connectionreference")));
    }

    [Fact]
    public void A_flow_that_the_manifest_does_not_declare_is_refused()
    {
        TinySolution solution = With("1.0.0.0");
        SolutionRefusedException refusal = environment.Refused(solution with { Roots = new TinySolution().Roots });
        Assert.Contains("Sweep", refusal.Message, StringComparison.Ordinal);
    }

    private static int Option(Entity row, string column) => ((OptionSetValue)row[column]).Value;

    private Entity Connection => environment.Rows.Read("connectionreference", DeterministicId.Of("connectionreference", "tst_dataverse"))!;

    private static TinySolution With(string version)
    {
        TinySolution plain = new() { Version = version };
        return plain with
        {
            Roots = plain.Roots + $"""<RootComponent type="29" id="{Id}" behavior="0" />""",
            Workflows = $"""<Workflow WorkflowId="{Id}" Name="Sweep"><JsonFileName>/Workflows/Sweep.json</JsonFileName><Category>5</Category><StateCode>0</StateCode><StatusCode>1</StatusCode></Workflow>""",
            After = """
                <connectionreferences>
                  <connectionreference connectionreferencelogicalname="tst_dataverse">
                    <connectionreferencedisplayname>Dataverse for the sweep</connectionreferencedisplayname>
                    <connectorid>/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps</connectorid>
                    <description>Binds the sweep.</description>
                  </connectionreference>
                </connectionreferences>
                """,
            Files = new Dictionary<string, byte[]> { ["Workflows/Sweep.json"] = System.Text.Encoding.UTF8.GetBytes(Definition) },
        };
    }
}
