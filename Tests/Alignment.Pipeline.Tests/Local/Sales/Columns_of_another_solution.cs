using Alignment.Pipeline.Tests.Local.Solutions;
using Dataverse.Local;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class Columns_of_another_solution : IDisposable
{
    private readonly LocalDataverse dataverse = LocalDataverse.Open();

    public Columns_of_another_solution()
    {
        TinySolution tiny = new();
        dataverse.Import((tiny with
        {
            OtherEntities = TinyXml.Shell("Opportunity", TinyXml.Column("tst_Visits", "int", "<MinValue>0</MinValue><MaxValue>1000</MaxValue>")),
            Roots = tiny.Roots + """<RootComponent type="1" schemaName="opportunity" behavior="2" />""",
            After = """
                <EntityMaps><EntityMap><EntitySource>lead</EntitySource><EntityTarget>opportunity</EntityTarget><AttributeMaps>
                  <AttributeMap><AttributeSource>tst_visits</AttributeSource><AttributeTarget>tst_visits</AttributeTarget></AttributeMap>
                  <AttributeMap><AttributeSource>companyname</AttributeSource><AttributeTarget>name</AttributeTarget></AttributeMap>
                </AttributeMaps></EntityMap></EntityMaps>
                """,
        }).Zip());
    }

    private IOrganizationService Admin => dataverse.Service(dataverse.AdminId);

    public void Dispose() => dataverse.Dispose();

    [Fact]
    public void Go_over_to_the_deal_by_the_mappings_it_brought()
    {
        Entity lead = SalesFloor.Lead();
        lead["tst_visits"] = 4;
        QualifyLeadRequest request = SalesFloor.Qualify(Admin.Create(lead));
        EntityReference deal = ((QualifyLeadResponse)Admin.Execute(request)).CreatedEntities[2];
        Entity row = Admin.Retrieve("opportunity", deal.Id, new ColumnSet("tst_visits", "name"));
        Assert.Equal((4, "Fischer Logistics"), (row["tst_visits"], row["name"]));
    }

    [Fact]
    public void Its_rows_follow_the_lead_that_stays_after_a_merge()
    {
        Guid master = Admin.Create(SalesFloor.Lead());
        Guid subordinate = Admin.Create(SalesFloor.Lead());
        Guid visit = Admin.Create(new Entity("tst_visit") { ["tst_name"] = "First", ["tst_lead"] = new EntityReference("lead", subordinate) });
        Admin.Execute(new MergeRequest { Target = new EntityReference("lead", master), SubordinateId = subordinate, UpdateContent = new Entity("lead") });
        Assert.Equal(master, Admin.Retrieve("tst_visit", visit, new ColumnSet("tst_lead")).GetAttributeValue<EntityReference>("tst_lead").Id);
    }
}
