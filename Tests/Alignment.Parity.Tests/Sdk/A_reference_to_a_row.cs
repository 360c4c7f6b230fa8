using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_reference_to_a_row
{
    private readonly Guid id = Guid.NewGuid();

    [Fact]
    public void Two_references_to_one_row_are_equal_whatever_name_they_show()
    {
        var one = new EntityReference("lead", id) { Name = "Contoso" };
        var other = new EntityReference("lead", id);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void The_same_id_in_another_table_is_another_row() =>
        Assert.NotEqual(new EntityReference("lead", id), new EntityReference("account", id));

    [Fact]
    public void References_by_key_are_equal_when_the_key_is()
    {
        Assert.Equal(new EntityReference("aln_finding", "aln_key", "a"), new EntityReference("aln_finding", "aln_key", "a"));
        Assert.NotEqual(new EntityReference("aln_finding", "aln_key", "a"), new EntityReference("aln_finding", "aln_key", "b"));
    }

    [Fact]
    public void A_relationship_seen_from_the_other_side_is_another_one()
    {
        var children = new Relationship("aln_criteriongroup_children") { PrimaryEntityRole = EntityRole.Referenced };

        Assert.Equal(new Relationship("lead_calls"), new Relationship("lead_calls"));
        Assert.NotEqual(new Relationship("aln_criteriongroup_children"), children);
    }
}
