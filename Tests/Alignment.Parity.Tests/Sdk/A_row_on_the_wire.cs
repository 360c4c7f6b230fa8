using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_row_on_the_wire
{
    [Fact]
    public void A_row_arrives_as_it_was_sent()
    {
        var owner = new EntityReference("systemuser", Guid.NewGuid()) { Name = "Kim" };
        var sent = new Entity("lead", Guid.NewGuid())
        {
            ["companyname"] = "Contoso",
            ["revenue"] = new Money(12.5m),
            ["leadsourcecode"] = new OptionSetValue(3),
            ["ownerid"] = owner,
            ["description"] = null,
            FormattedValues = { ["leadsourcecode"] = "Web" },
        };

        var arrived = SendAndReceive(sent);

        Assert.Equal(sent.Id, arrived.Id);
        Assert.Equal(sent.Attributes.OrderBy(column => column.Key, StringComparer.Ordinal), arrived.Attributes.OrderBy(column => column.Key, StringComparer.Ordinal));
        Assert.Equal("Web", arrived.FormattedValues["leadsourcecode"]);
    }

    [Fact]
    public void A_query_arrives_as_it_was_sent()
    {
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("companyname"), TopCount = 5 };
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("revenue", ConditionOperator.GreaterThan, 5m);
        query.AddLink("systemuser", "ownerid", "systemuserid").Columns = new ColumnSet(true);

        var arrived = SendAndReceive(query);

        Assert.Equal(5, arrived.TopCount);
        Assert.Equal(["companyname"], arrived.ColumnSet.Columns);
        Assert.Equal([5m], arrived.Criteria.Filters.Single().Conditions.Single().Values);
        Assert.True(arrived.LinkEntities.Single().Columns.AllColumns);
    }

    private static T SendAndReceive<T>(T value)
    {
        var serializer = new DataContractSerializer(typeof(T));
        using var wire = new MemoryStream();
        serializer.WriteObject(wire, value);
        wire.Position = 0;
        return (T)serializer.ReadObject(wire)!;
    }
}
