using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class BatchesTests
{
    [Fact]
    public void Many_requests_succeed_or_fail_each_on_its_own()
    {
        using Sandbox sandbox = new();
        ExecuteMultipleResponse response = (ExecuteMultipleResponse)sandbox.Admin.Execute(new ExecuteMultipleRequest
        {
            Requests = Three(),
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        });
        Assert.True(response.IsFaulted);
        Assert.Equal([false, true, false], response.Responses.Select(item => item.Fault != null));
        Assert.Equal(2, sandbox.All("lead").Count);
    }

    [Fact]
    public void Requests_in_one_transaction_succeed_together_or_not_at_all()
    {
        using Sandbox sandbox = new();
        FaultException<OrganizationServiceFault> fault = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => sandbox.Admin.Execute(new ExecuteTransactionRequest { Requests = Three() }));
        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault.Detail).FaultedRequestIndex);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_table_describes_itself()
    {
        using Sandbox sandbox = new();
        EntityMetadata lead = ((RetrieveEntityResponse)sandbox.Admin.Execute(new RetrieveEntityRequest
        {
            LogicalName = "lead",
            EntityFilters = EntityFilters.Attributes | EntityFilters.Relationships,
        })).EntityMetadata;
        Assert.Equal("leadid", lead.PrimaryIdAttribute);
        Assert.IsType<MoneyAttributeMetadata>(lead.Attributes.Single(column => column.LogicalName == "revenue"));
        Assert.Contains(lead.ManyToOneRelationships, parent => parent.ReferencingAttribute == "campaignid");
    }

    [Fact]
    public void Many_to_many_links_are_made_and_taken_away()
    {
        using Sandbox sandbox = new();
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        Guid rival = sandbox.Admin.Create(new Entity("competitor") { ["name"] = "Fabrikam" });
        Relationship relationship = new("leadcompetitors_association");
        EntityReferenceCollection rivals = [new EntityReference("competitor", rival)];
        sandbox.Admin.Associate("lead", lead, relationship, rivals);
        Assert.Single(sandbox.All("leadcompetitors"));
        Assert.Equal(unchecked((int)0x80040237), Sandbox.Refusal(() => sandbox.Admin.Associate("lead", lead, relationship, rivals)).ErrorCode);
        sandbox.Admin.Disassociate("lead", lead, relationship, rivals);
        Assert.Empty(sandbox.All("leadcompetitors"));
    }

    private static OrganizationRequestCollection Three() =>
    [
        new CreateRequest { Target = Sandbox.Lead("First") },
        new CreateRequest { Target = new Entity("lead") { ["shoesize"] = 43 } },
        new CreateRequest { Target = Sandbox.Lead("Third") },
    ];
}
