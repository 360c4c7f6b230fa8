using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Parity.Tests.Sdk;

public sealed class Messages_and_their_answers
{
    [Fact]
    public void A_typed_message_is_a_name_and_parameters()
    {
        var lead = new Entity("lead");

        var request = new CreateRequest { Target = lead };

        Assert.Equal("Create", request.RequestName);
        Assert.Same(lead, request["Target"]);
    }

    [Fact]
    public void What_was_not_said_reads_as_its_default()
    {
        Assert.Null(new RetrieveRequest().Target);
        Assert.Equal(ConcurrencyBehavior.Default, new UpdateRequest().ConcurrencyBehavior);
        Assert.Equal(Guid.Empty, new CreateResponse().id);
        Assert.False(new ExecuteMultipleResponse().IsFaulted);
    }

    [Fact]
    public void An_answer_reads_its_results_by_name()
    {
        var me = Guid.NewGuid();

        Assert.Equal(me, new WhoAmIResponse { Results = { ["UserId"] = me } }.UserId);
    }

    [Fact]
    public void The_answer_to_many_upserts_is_a_result_called_results()
    {
        UpsertResponse[] answers = [new()];
        OrganizationResponse response = new UpsertMultipleResponse();
        response.Results["Results"] = answers;

        Assert.Same(answers, ((UpsertMultipleResponse)response).Results);
    }

    [Theory]
    [InlineData(typeof(CreateRequest))]
    [InlineData(typeof(WhoAmIRequest))]
    public void Every_message_is_named_after_its_class(Type one)
    {
        var requests = one.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(OrganizationRequest))).ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, type => Assert.Equal(type.Name, ((OrganizationRequest)Activator.CreateInstance(type)!).RequestName + "Request"));
    }

    [Fact]
    public void Every_column_type_knows_its_own_name()
    {
        Assert.Equal((AttributeTypeCode.Money, AttributeTypeDisplayName.MoneyType), Names(new MoneyAttributeMetadata("aln_Amount")));
        Assert.Equal((AttributeTypeCode.Uniqueidentifier, AttributeTypeDisplayName.UniqueidentifierType), Names(new UniqueIdentifierAttributeMetadata()));
        Assert.Equal((AttributeTypeCode.Virtual, AttributeTypeDisplayName.MultiSelectPicklistType), Names(new MultiSelectPicklistAttributeMetadata()));
        Assert.Equal(RelationshipType.ManyToManyRelationship, new ManyToManyRelationshipMetadata().RelationshipType);

        static (AttributeTypeCode?, AttributeTypeDisplayName) Names(AttributeMetadata column) => (column.AttributeType, column.AttributeTypeName);
    }
}
