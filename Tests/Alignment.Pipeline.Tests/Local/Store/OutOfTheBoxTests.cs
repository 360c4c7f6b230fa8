using Dataverse.Local.Metadata;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class OutOfTheBoxTests
{
    private static readonly Catalog Catalog = OutOfTheBox.Catalog();
    private static readonly Table Lead = Catalog.Tables["lead"];

    [Fact]
    public void A_lead_is_known_as_the_platform_knows_it()
    {
        Assert.Equal("leads", Lead.EntitySetName);
        Assert.Equal(4, Lead.ObjectTypeCode);
        Assert.Equal("fullname", Lead.PrimaryName);
        Assert.Equal(Ownership.UserOwned, Lead.Ownership);
        Assert.Equal(300, Lead.Columns["subject"].MaxLength);
        Assert.Equal(20, Lead.Columns["sic"].MaxLength);
        Assert.Equal("Wholesale", Lead.Columns["industrycode"].Choice!.Find(33)!.Label);
        Assert.Equal(["systemuser", "team"], Lead.Columns["ownerid"].Targets);
        Assert.Contains(Lead.Parents, link => link is { SchemaName: "campaign_leads", ReferencedTable: "campaign", ReferencedColumn: "campaignid" });
    }

    [Fact]
    public void A_new_lead_is_open_and_new()
    {
        Assert.Equal(0, Lead.Columns["statecode"].DefaultValue);
        Assert.Equal(1, Lead.Columns["statuscode"].DefaultValue);
        Assert.Equal(3, Lead.Columns["statecode"].Choice!.Find(1)!.DefaultStatus);
        Assert.Equal(2, Lead.Columns["statuscode"].Choice!.Find(5)!.State);
    }

    [Fact]
    public void The_server_works_out_names_addresses_and_base_amounts()
    {
        Assert.Equal(["firstname", "lastname"], Lead.Columns["fullname"].ComputedFrom);
        Assert.Equal("revenue", Lead.Columns["revenue_base"].BaseOf);
        Assert.Contains(Lead.Computed, column => column.LogicalName == "address1_composite");
        Assert.False(Lead.Columns["fullname"].ValidForCreate);
    }

    [Fact]
    public void Names_and_kinds_of_lookups_are_no_columns_of_the_row()
    {
        Assert.Equal("ownerid", Lead.Columns["owneridname"].AttributeOf);
        Assert.False(Lead.Columns["owneridtype"].IsStored);
        Assert.True(Lead.Columns["owninguser"].IsStored);
    }

    [Fact]
    public void Columns_of_add_on_products_are_left_out() => Assert.DoesNotContain(
        Catalog.Tables.Values.SelectMany(table => table.Columns.Keys),
        name => name.StartsWith("msdyncrm_", StringComparison.Ordinal) || name.StartsWith("adx_", StringComparison.Ordinal));

    [Fact]
    public void Every_table_has_its_primary_columns_and_every_lookup_names_a_table() => Assert.All(Catalog.Tables.Values, table =>
    {
        Assert.Equal(ColumnType.Uniqueidentifier, table.Columns[table.PrimaryId].Type);
        Assert.True(table.PrimaryName is null || table.Has(table.PrimaryName), table.LogicalName);
        Assert.All(table.Columns.Values.Where(column => column.IsLookup), column => Assert.NotEmpty(column.Targets));
        Assert.All(table.Parents, link => Assert.True(table.Has(link.ReferencingColumn) && Catalog.Tables.ContainsKey(link.ReferencedTable)));
        Assert.All(table.Columns.Values.Where(column => column.BaseOf is not null), column => Assert.True(table.Has(column.BaseOf!)));
        Assert.All(table.Columns.Values.Where(column => column.AttributeOf is not null), column => Assert.True(table.Columns[column.AttributeOf!].IsLookup));
    });

    [Fact]
    public void Many_to_many_relationships_have_their_tables() => Assert.All(Catalog.ManyToMany, link =>
    {
        var intersect = Catalog.Tables[link.IntersectTable];
        Assert.True(intersect.Has(link.Column1) && intersect.Has(link.Column2), link.SchemaName);
    });
}
