using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in flows and in the connections they ask for. The orchard has none; each mistake first gives it a good one.</summary>
internal static class FlowMistakes
{
    public const string Flow = "flow";
    public const string Connection = "connection-reference";
    public const string Content = "Workflows/CountEveryHour-5B1F7A10-0000-4000-8000-000000000029.json";
    private const string File = Content + ".data.xml";
    private const string Frame = "Other/Customizations.xml";

    public static IEnumerable<Mistake> All =>
    [
        Spoilt("root-missing", "a flow that the manifest does not declare", tree => tree.Edit("Other/Solution.xml", root => root.Descendants("RootComponent").Single(each => (string?)each.Attribute("type") == "29").Remove())),
        Spoilt("content", "a flow without its definition", tree => tree.Delete(Content)),
        Spoilt("container", "a flow for which the frame has no place", tree => tree.Remove(Frame, "Workflows")),
        Spoilt(Flow, "a flow that is turned on", tree => tree.Set(File, "StateCode", "1")),
        Spoilt(Flow, "a flow that says nothing of itself", tree => tree.Remove(File, "Descriptions")),
        Spoilt(Flow, "a flow whose definition is no JSON", tree => tree.Write(Content, "every hour, count the trees")),
        Spoilt(Flow, "a flow that nothing starts", tree => tree.Replace(Content, "\"triggers\"", "\"starters\"")),
        Spoilt(Flow, "a flow that goes to another place in the zip", tree => tree.Replace(File, "/Workflows/CountEveryHour", "/Workflows/CountTrees")),
        Spoilt(Flow, "a flow through a connection that the solution does not have", tree => tree.Replace(Content, "orc_dataverse", "orc_dataworse")),
        Spoilt(Flow, "a flow through a connection of another connector", tree => tree.Replace(Content, "\"name\": \"shared_commondataserviceforapps\"", "\"name\": \"shared_office365\"")),
        Spoilt(Flow, "a call through a connection that the flow does not list", tree => tree.Replace(Content, "\"connectionName\": \"dataverse\"", "\"connectionName\": \"mail\"")),
        Spoilt(Flow, "a flow that calls what is not there", tree => tree.Replace(Content, "\"orc_CountTrees\"", "\"orc_CountLeaves\"")),
        Spoilt(Flow, "a flow that gives a parameter nobody knows", tree => tree.Replace(Content, "item/LeadId", "item/TreeId")),
        Spoilt(Flow, "a flow that leaves out what is needed", tree => tree.Replace(Content, ", \"item/LeadId\": \"@guid()\"", "")),
        Spoilt(Connection, "a connection of another publisher", tree => tree.Replace(Frame, "orc_dataverse", "new_dataverse")),
        Spoilt(Connection, "a connection without a name", tree => tree.Remove(Frame, "connectionreferencedisplayname")),
        Spoilt(Connection, "a connection to nothing", tree => tree.Set(Frame, "connectorid", "shared_commondataserviceforapps")),
        Spoilt(Connection, "a connection of one environment", tree => tree.Edit(Frame, root => root.Descendants("connectionreference").Single().Add(new XElement("connectionid", "abc")))),
        Spoilt(Connection, "a connection that is there twice", tree => tree.Edit(Frame, root => root.Element("connectionreferences")!.Add(new XElement(root.Descendants("connectionreference").Single())))),
        Spoilt(Connection, "a connection that no flow uses", tree => tree.Edit(Frame, root => root.Element("connectionreferences")!.Add(
            new XElement("connectionreference", new XAttribute("connectionreferencelogicalname", "orc_mail"), new XElement("connectionreferencedisplayname", "Mail"), new XElement("connectorid", "/providers/Microsoft.PowerApps/apis/shared_office365"))))),
    ];

    /// <summary>Gives the orchard a flow that is right in everything.</summary>
    public static void Add(Orchard tree)
    {
        tree.Write(Content, Definition);
        tree.Write(File, Data);
        tree.Edit("Other/Solution.xml", root => root.Descendants("RootComponents").Single().Add(new XElement(
            "RootComponent", new XAttribute("type", "29"), new XAttribute("id", "{5b1f7a10-0000-4000-8000-000000000029}"), new XAttribute("behavior", "0"))));
        tree.Edit(Frame, root =>
        {
            root.Element("Roles")!.AddAfterSelf(new XElement("Workflows"));
            root.Element("Languages")!.AddBeforeSelf(XElement.Parse(References));
        });
    }

    private static Mistake Spoilt(string rule, string what, Action<Orchard> spoil) => new(rule, what, tree =>
    {
        Add(tree);
        spoil(tree);
    });

    private const string References = """
        <connectionreferences>
          <connectionreference connectionreferencelogicalname="orc_dataverse">
            <connectionreferencedisplayname>Dataverse for the orchard</connectionreferencedisplayname>
            <connectorid>/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps</connectorid>
            <iscustomizable>1</iscustomizable>
          </connectionreference>
        </connectionreferences>
        """;

    private const string Data = """
        <Workflow WorkflowId="{5b1f7a10-0000-4000-8000-000000000029}" Name="Count Every Hour">
          <JsonFileName>/Workflows/CountEveryHour-5B1F7A10-0000-4000-8000-000000000029.json</JsonFileName>
          <Type>1</Type>
          <Subprocess>0</Subprocess>
          <Category>5</Category>
          <Mode>0</Mode>
          <Scope>4</Scope>
          <StateCode>0</StateCode>
          <StatusCode>1</StatusCode>
          <IntroducedVersion>1.0.0.0</IntroducedVersion>
          <IsCustomizable>1</IsCustomizable>
          <PrimaryEntity>none</PrimaryEntity>
          <LocalizedNames>
            <LocalizedName description="Count Every Hour" languagecode="1033" />
          </LocalizedNames>
          <Descriptions>
            <Description description="Counts the trees every hour." languagecode="1033" />
          </Descriptions>
        </Workflow>
        """;

    private const string Definition = """
        { "properties": {
            "connectionReferences": { "dataverse": { "connection": { "connectionReferenceLogicalName": "orc_dataverse" }, "api": { "name": "shared_commondataserviceforapps" } } },
            "definition": {
              "triggers": { "Hourly": { "type": "Recurrence", "recurrence": { "frequency": "Hour", "interval": 1 } } },
              "actions": { "Until_done": { "type": "Until", "expression": "@equals(1, 1)", "actions": { "Count": { "type": "OpenApiConnection", "inputs": {
                "host": { "connectionName": "dataverse", "operationId": "PerformUnboundAction", "apiId": "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps" },
                "parameters": { "actionName": "orc_CountTrees", "item/LeadId": "@guid()" } } } } } } } } }
        """;
}
