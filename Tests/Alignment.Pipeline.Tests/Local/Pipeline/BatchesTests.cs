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
    public void Without_leave_to_go_on_the_first_failure_ends_the_batch()
    {
        using Sandbox sandbox = new();
        ExecuteMultipleResponse response = (ExecuteMultipleResponse)sandbox.Admin.Execute(new ExecuteMultipleRequest
        {
            Requests = Three(),
            Settings = new ExecuteMultipleSettings { ContinueOnError = false, ReturnResponses = false },
        });
        ExecuteMultipleResponseItem only = Assert.Single(response.Responses);
        Assert.Equal(1, only.RequestIndex);
        Assert.Contains("shoesize", only.Fault.Message, StringComparison.Ordinal);
        Assert.Equal("First", Assert.Single(sandbox.All("lead"))["lastname"]);
    }

    [Fact]
    public void A_batch_that_asks_for_answers_gets_one_for_each_request_in_order()
    {
        using Sandbox sandbox = new();
        OrganizationRequestCollection requests = [new CreateRequest { Target = Sandbox.Lead() }, new UpsertRequest { Target = Sandbox.Lead() }];
        ExecuteTransactionResponse response = (ExecuteTransactionResponse)sandbox.Admin.Execute(new ExecuteTransactionRequest { Requests = requests, ReturnResponses = true });
        Assert.NotEqual(Guid.Empty, Assert.IsType<CreateResponse>(response.Responses[0]).id);
        Assert.True(Assert.IsType<UpsertResponse>(response.Responses[1]).RecordCreated);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void More_than_a_thousand_requests_are_too_many(bool inOneTransaction)
    {
        using Sandbox sandbox = new();
        OrganizationRequestCollection requests = [];
        for (int i = 0; i < 1001; i++)
            requests.Add(new CreateRequest { Target = Sandbox.Lead() });
        OrganizationRequest batch = inOneTransaction
            ? new ExecuteTransactionRequest { Requests = requests }
            : new ExecuteMultipleRequest { Requests = requests, Settings = new ExecuteMultipleSettings() };
        Assert.Contains("1000", Sandbox.Refusal(() => sandbox.Admin.Execute(batch)).Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void Many_rows_in_a_transaction_name_the_request_and_the_row()
    {
        using Sandbox sandbox = new();
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Execute(new ExecuteTransactionRequest
        {
            Requests =
            [
                new CreateRequest { Target = Sandbox.Lead() },
                new CreateMultipleRequest { Targets = ManyRowsTests.Rows(Sandbox.Lead(), new Entity("lead") { ["shoesize"] = 43 }) },
            ],
        }));
        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex);
        Assert.Equal(1, fault.ErrorDetails["FaultedRowIndex"]);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_batch_inside_a_plug_in_cannot_lose_a_part()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "contact", 40, call => call.System.Execute(new ExecuteMultipleRequest
        {
            Requests = Three(),
            Settings = new ExecuteMultipleSettings { ContinueOnError = true },
        }));
        Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Empty(sandbox.All("contact"));
        Assert.Empty(sandbox.All("lead"));
    }

    [Theory]
    [InlineData("BypasCustomPluginExecution", "Unrecognized request parameter: BypasCustomPluginExecution")]
    [InlineData("ReturnRowVersion", "does not support the request parameter 'ReturnRowVersion'")]
    public void A_parameter_that_the_message_does_not_have_is_refused(string parameter, string sentence)
    {
        using Sandbox sandbox = new();
        Assert.Contains(sentence, Sandbox.Refusal(() => sandbox.Admin.Execute(new CreateRequest { Target = Sandbox.Lead(), [parameter] = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_no_duplicate_detection_is_always_granted()
    {
        using Sandbox sandbox = new();
        sandbox.Admin.Execute(new CreateRequest { Target = Sandbox.Lead(), ["SuppressDuplicateDetection"] = true });
        Assert.Single(sandbox.All("lead"));
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
