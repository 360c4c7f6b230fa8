using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_row_as_a_class_of_its_own
{
    private readonly Entity row = new("lead", Guid.NewGuid()) { ["companyname"] = "Contoso" };

    [Fact]
    public void It_is_the_same_row_under_another_class()
    {
        var lead = row.ToEntity<Lead>();
        lead.CompanyName = "Fabrikam";

        Assert.Equal(row.Id, lead.Id);
        Assert.Equal("Fabrikam", row["companyname"]);
    }

    [Fact]
    public void It_can_become_a_plain_row_again() =>
        Assert.IsType<Entity>(row.ToEntity<Lead>().ToEntity<Entity>());

    [Fact]
    public void A_row_of_another_table_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new Entity("account").ToEntity<Lead>());

    [Fact]
    public void A_row_of_no_table_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new Entity().ToEntity<Lead>());

    [Fact]
    public void A_class_that_names_no_table_is_refused() =>
        Assert.Throws<NotSupportedException>(() => row.ToEntity<Nameless>());

    [Fact]
    public void Rows_related_to_it_are_kept_by_relationship()
    {
        var lead = new Lead { Calls = [new Entity("phonecall"), new Entity("phonecall")] };

        Assert.Equal(2, lead.RelatedEntities[new Relationship("lead_calls")].Entities.Count);
        Assert.Equal("phonecall", lead.RelatedEntities[new Relationship("lead_calls")].EntityName);
        Assert.Equal(2, lead.Calls!.Count());

        lead.Calls = null;
        Assert.Empty(lead.RelatedEntities);
    }

    [EntityLogicalName("lead")]
    private sealed class Lead() : Entity("lead")
    {
        public string CompanyName { get => GetAttributeValue<string>("companyname"); set => SetAttributeValue("companyname", value); }

        public IEnumerable<Entity>? Calls
        {
            get => GetRelatedEntities<Entity>("lead_calls", null);
            set => SetRelatedEntities("lead_calls", null, value);
        }
    }

    private sealed class Nameless : Entity;
}
