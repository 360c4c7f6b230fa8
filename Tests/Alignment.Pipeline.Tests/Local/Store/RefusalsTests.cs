using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Dataverse.Local.Store.Validation;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class RefusalsTests
{
    private static readonly Table Lead = OutOfTheBox.Catalog().Tables["lead"];

    public static TheoryData<string, object, int> Unfit => new()
    {
        { "nickname", "Ann", ErrorCodes.QueryBuilderNoAttribute },
        { "companyname", new string('x', 101), ErrorCodes.StringLengthTooLong },
        { "numberofemployees", -1, ErrorCodes.IntegerValueOutOfRange },
        { "revenue", new Money(-0.01m), ErrorCodes.DecimalValueOutOfRange },
        { "address1_latitude", 90.01, ErrorCodes.DecimalValueOutOfRange },
        { "industrycode", new OptionSetValue(99), ErrorCodes.PicklistValueOutOfRange },
        { "statuscode", new OptionSetValue(99), ErrorCodes.PicklistValueOutOfRange },
        { "industrycode", 7, ErrorCodes.InvalidArgument },
        { "revenue", 7m, ErrorCodes.InvalidArgument },
        { "companyname", 7, ErrorCodes.InvalidArgument },
        { "campaignid", new EntityReference("account", Guid.Empty), ErrorCodes.InvalidArgument },
        { "estimatedclosedate", new DateTime(1752, 12, 31, 0, 0, 0, DateTimeKind.Utc), ErrorCodes.InvalidDateTime },
        { "entityimage", new byte[1], ErrorCodes.SdkMessageNotSupportedOnServer },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_value_that_does_not_fit_is_refused_by_the_name_of_its_column(string column, object value, int code)
    {
        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => ValueCheck.Check(Lead, column, value));

        Assert.Equal(code, refusal.Detail.ErrorCode);
        Assert.Contains(column, refusal.Detail.Message, StringComparison.Ordinal);
        Assert.Contains("lead", refusal.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_at_the_limits_fit() => ValueCheck.Check(Lead, new AttributeCollection
    {
        ["companyname"] = new string('x', 100),
        ["numberofemployees"] = 0,
        ["revenue"] = new Money(100_000_000_000_000m),
        ["industrycode"] = new OptionSetValue(33),
        ["ownerid"] = new EntityReference("team", Guid.Empty),
        ["campaignid"] = null,
    });

    [Fact]
    public void A_column_nobody_knows_is_refused_in_writing_and_reading()
    {
        using var store = SqliteStore.Open();
        var rows = new Rows(store);

        Assert.Equal(ErrorCodes.QueryBuilderNoAttribute, Code(() => rows.Insert("lead", Guid.NewGuid(), new() { ["foo"] = 1 })));
        Assert.Equal(ErrorCodes.QueryBuilderNoAttribute, Code(() => rows.Read("lead", Guid.NewGuid(), new ColumnSet("foo"))));
        Assert.Equal(ErrorCodes.QueryBuilderNoEntity, Code(() => rows.Read("leed", Guid.NewGuid())));
    }

    [Fact]
    public void The_same_id_twice_is_a_duplicate()
    {
        using var store = SqliteStore.Open();
        var lead = Samples.AddLead(store, "Contoso");

        Assert.Equal(ErrorCodes.DuplicateRecord, Code(() => new Rows(store).Insert("lead", lead, [])));
    }

    [Fact]
    public void The_same_key_twice_is_a_duplicate_whatever_its_case_and_says_which_key()
    {
        using var store = Keyed();
        var rows = new Rows(store);
        rows.Insert(Samples.Table, Guid.NewGuid(), new() { ["new_name"] = "Fair", ["new_year"] = 2026 });

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            rows.Insert(Samples.Table, Guid.NewGuid(), new() { ["new_name"] = "FAIR", ["new_year"] = 2026 }));

        Assert.Equal(ErrorCodes.DuplicateRecordEntityKey, refusal.Detail.ErrorCode);
        Assert.Contains("new_key", refusal.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_a_value_in_the_key_are_no_duplicates()
    {
        using var store = Keyed();
        var rows = new Rows(store);

        rows.Insert(Samples.Table, Guid.NewGuid(), new() { ["new_name"] = "Fair" });
        rows.Insert(Samples.Table, Guid.NewGuid(), new() { ["new_name"] = "Fair" });

        Assert.Null(rows.Find(Samples.Table, new KeyAttributeCollection { ["new_name"] = "Fair", ["new_year"] = 2026 }));
    }

    [Fact]
    public void Columns_that_are_no_key_cannot_name_a_row()
    {
        using var store = Keyed();

        Assert.Equal(ErrorCodes.EntityKeyNotDefined, Code(() => new Rows(store).Find(Samples.Table, new KeyAttributeCollection { ["new_name"] = "Fair" })));
    }

    [Fact]
    public void Two_rows_are_associated_once()
    {
        using var store = SqliteStore.Open();
        var rows = new Rows(store);
        AttributeCollection pair = new() { ["leadid"] = Guid.NewGuid(), ["competitorid"] = Guid.NewGuid() };
        rows.Insert("leadcompetitors", Guid.NewGuid(), pair);

        Assert.Equal(ErrorCodes.DuplicateRecord, Code(() => rows.Insert("leadcompetitors", Guid.NewGuid(), pair)));
    }

    [Fact]
    public void A_rate_too_great_to_be_kept_exactly_is_refused_by_name()
    {
        using var store = SqliteStore.Open();

        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            new Rows(store).Insert("lead", Guid.NewGuid(), new() { ["exchangerate"] = 99_999_999_999m }));

        Assert.Contains("exchangerate", refusal.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Activities_are_written_as_what_they_are()
    {
        using var store = SqliteStore.Open();

        Assert.Equal(ErrorCodes.SdkMessageNotSupportedOnServer, Code(() => new Rows(store).Insert("activitypointer", Guid.NewGuid(), [])));
    }

    [Fact]
    public void Changing_or_deleting_what_is_not_there_says_so()
    {
        using var store = SqliteStore.Open();
        var rows = new Rows(store);

        Assert.False(rows.Update("lead", Guid.NewGuid(), new() { ["companyname"] = "Contoso" }));
        Assert.False(rows.Update("teamroles", Guid.NewGuid(), []));
        Assert.False(rows.Delete("lead", Guid.NewGuid()));
    }

    private static SqliteStore Keyed() => Samples.Open(
        Samples.Visit(Samples.Column("new_year", ColumnType.Integer)) with { Keys = [new AlternateKey("new_key", ["new_name", "new_year"])] });

    private static int Code(Action action) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail.ErrorCode;
}
