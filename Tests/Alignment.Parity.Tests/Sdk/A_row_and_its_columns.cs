using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_row_and_its_columns
{
    private readonly Entity lead = new("lead", Guid.NewGuid())
    {
        ["companyname"] = "Contoso",
        ["numberofemployees"] = 250,
        ["description"] = null,
    };

    [Fact]
    public void A_column_that_was_never_given_is_absent_and_reads_as_its_default()
    {
        Assert.False(lead.Contains("revenue"));
        Assert.Null(lead.GetAttributeValue<Money>("revenue"));
        Assert.Equal(0, lead.GetAttributeValue<int>("revenue"));
        Assert.Null(lead.GetAttributeValue<int?>("revenue"));
        Assert.Throws<KeyNotFoundException>(() => lead["revenue"]);
    }

    [Fact]
    public void A_column_that_was_emptied_is_present_and_reads_as_its_default()
    {
        Assert.True(lead.Contains("description"));
        Assert.Null(lead["description"]);
        Assert.Null(lead.GetAttributeValue<string>("description"));
        Assert.False(lead.TryGetAttributeValue<string>("description", out _));
    }

    [Fact]
    public void A_column_read_as_another_type_is_refused_but_may_be_tried()
    {
        Assert.Throws<InvalidCastException>(() => lead.GetAttributeValue<string>("numberofemployees"));
        Assert.False(lead.TryGetAttributeValue<string>("numberofemployees", out _));
        Assert.True(lead.TryGetAttributeValue<int>("numberofemployees", out var employees));
        Assert.Equal(250, employees);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_column_without_a_name_is_refused(string? name) =>
        Assert.Throws<ArgumentNullException>(() => lead.GetAttributeValue<string>(name));

    [Fact]
    public void Column_names_are_taken_exactly_as_written()
    {
        Assert.False(lead.Contains("CompanyName"));
        Assert.Throws<ArgumentException>(() => lead.Attributes.Add("companyname", "Fabrikam"));
    }

    [Fact]
    public void A_row_points_to_itself_with_its_id_key_and_version()
    {
        lead.RowVersion = "17";
        lead.KeyAttributes["emailaddress1"] = "a@contoso.example";

        var reference = lead.ToEntityReference();

        Assert.Equal(("lead", lead.Id, "17"), (reference.LogicalName, reference.Id, reference.RowVersion));
        Assert.Equal("a@contoso.example", reference.KeyAttributes["emailaddress1"]);
    }

    [Fact]
    public void A_row_named_by_an_alternate_key_has_no_id_yet()
    {
        var definition = new Entity("aln_finding", "aln_key", "x");

        Assert.Equal(Guid.Empty, definition.Id);
        Assert.Equal("x", definition.KeyAttributes["aln_key"]);
    }
}
