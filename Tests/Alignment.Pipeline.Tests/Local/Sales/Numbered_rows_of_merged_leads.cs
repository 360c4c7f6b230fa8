using Alignment.Pipeline.Tests.Local.Pipeline;
using Alignment.Pipeline.Tests.Local.Solutions;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Sales;

/// <summary>Visits are numbered per lead, and the number is a key: two leads that are merged both have a first visit.</summary>
public sealed class Numbered_rows_of_merged_leads : IDisposable
{
    private const string Key = """
        <EntityKey><Name>tst_visit_key</Name><LogicalName>tst_visit_key</LogicalName>
          <EntityKeyAttributes><AttributeName>tst_lead</AttributeName><AttributeName>tst_number</AttributeName></EntityKeyAttributes></EntityKey>
        """;

    private readonly Sandbox sandbox = new();
    private readonly Guid master;
    private readonly Guid subordinate;

    public Numbered_rows_of_merged_leads()
    {
        TinySolution tiny = new();
        sandbox.Dataverse.Import((tiny with { VisitColumns = tiny.VisitColumns + TinyXml.Column("tst_Number", "int"), VisitKeys = Key }).Zip());
        master = sandbox.Admin.Create(SalesFloor.Lead());
        subordinate = sandbox.Admin.Create(SalesFloor.Lead());
        Visit(master);
        Visit(subordinate);
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_merge_fails_as_a_whole_when_both_have_the_same_number()
    {
        Assert.Equal(unchecked((int)0x80060892), Sandbox.Refusal(Merge).ErrorCode);
        Assert.False(sandbox.Read("lead", subordinate, "masterid").Contains("masterid"));
    }

    [Fact]
    public void A_step_on_the_subordinate_has_time_to_renumber()
    {
        sandbox.On("Update", "lead", 40, call =>
        {
            if (!call.Target.Contains("statecode"))
                return;
            QueryExpression visits = new("tst_visit");
            visits.Criteria.AddCondition("tst_lead", ConditionOperator.Equal, call.Target.Id);
            foreach (Entity visit in call.System.RetrieveMultiple(visits).Entities)
                call.System.Update(new Entity("tst_visit", visit.Id) { ["tst_number"] = 2 });
        });
        Merge();
        Assert.All(sandbox.All("tst_visit"), visit => Assert.Equal(master, visit.GetAttributeValue<EntityReference>("tst_lead").Id));
    }

    private void Visit(Guid lead) => sandbox.Admin.Create(new Entity("tst_visit")
    {
        ["tst_name"] = "First visit",
        ["tst_lead"] = new EntityReference("lead", lead),
        ["tst_number"] = 1,
    });

    private void Merge() => sandbox.Admin.Execute(new MergeRequest
    {
        Target = new EntityReference("lead", master),
        SubordinateId = subordinate,
        UpdateContent = new Entity("lead"),
        PerformParentingChecks = false,
    });
}
