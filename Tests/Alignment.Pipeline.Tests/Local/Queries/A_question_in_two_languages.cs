using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_question_in_two_languages : IDisposable
{
    readonly Sandbox world = new();

    [Fact]
    public void means_the_same_in_both()
    {
        var asked = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname"), TopCount = 5 };
        asked.Criteria.AddCondition("lastname", ConditionOperator.BeginsWith, "F");
        asked.AddLink("account", "parentaccountid", "accountid", JoinOperator.LeftOuter).EntityAlias = "a";
        asked.AddOrder("lastname", OrderType.Descending);
        var fetch = ((QueryExpressionToFetchXmlResponse)world.Admin.Execute(new QueryExpressionToFetchXmlRequest { Query = asked })).FetchXml;
        var back = ((FetchXmlToQueryExpressionResponse)world.Admin.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = fetch })).Query;
        Assert.Equal("F", back.Criteria.Conditions.Single().Values.Single());
        Assert.Equal("a", back.LinkEntities.Single().EntityAlias);
        Assert.Equal(fetch, ((QueryExpressionToFetchXmlResponse)world.Admin.Execute(new QueryExpressionToFetchXmlRequest { Query = back })).FetchXml);
        world.Admin.Create(Sandbox.Lead());
        Assert.Single(world.Admin.RetrieveMultiple(back).Entities);
        Assert.Single(world.Admin.RetrieveMultiple(new FetchExpression(fetch)).Entities);
    }

    [Fact]
    public void is_refused_where_one_of_them_has_no_word_for_it()
    {
        Refused.With(0x80040203, "useraworderby", () => world.Admin.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = "<fetch useraworderby='true'><entity name='lead'/></fetch>" }));
        Refused.With(0x80040303, "Malformed", () => world.Admin.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = "<fetch>" }));
    }

    public void Dispose() => world.Dispose();
}
