using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_thousand_leads_in_one_request
{
    private const int Thousand = 1000;

    [Fact]
    public void Are_each_judged()
    {
        using var organisation = Organisation();

        var ids = Create(organisation, Leads(Thousand));

        Assert.Equal(Thousand, ids.Distinct().Count());
        Assert.Equal(Thousand, organisation.Count(T.Lead.Table));
        Assert.Equal(Thousand / 2, Judged(organisation, T.MqlResult.Pass));
        Assert.Equal(Thousand / 2, Judged(organisation, T.MqlResult.Fail));
        organisation.Lead(ids[^1]).Says(MqlResult.Pass);
    }

    [Fact]
    public void Are_none_of_them_saved_when_one_is_refused()
    {
        using var organisation = Organisation();
        var leads = Leads(Thousand);
        leads[^1][T.Lead.NumberOfEmployees] = -5;

        var attempt = () => { Create(organisation, leads); };

        attempt.Refused("Row 1000 of 1000", T.Lead.NumberOfEmployees);
        Assert.Equal(0, organisation.Count(T.Lead.Table));
    }

    [Fact]
    public void With_a_verdict_written_by_hand_in_row_3_are_refused_whole_and_row_3_is_named()
    {
        using var organisation = Organisation();
        var leads = Leads(10);
        leads[2][T.Lead.MqlResult] = new OptionSetValue(T.MqlResult.Pass);

        var attempt = () => { Create(organisation, leads); };

        attempt.Refused("Row 3 of 10", T.Lead.MqlResult, "Leave it out");
        Assert.Equal(0, organisation.Count(T.Lead.Table));
    }

    [Fact]
    public void Changed_at_once_are_each_judged_again()
    {
        using var organisation = Organisation();
        var ids = Create(organisation, Leads(Thousand));
        var changes = ids.Select(id => new Entity(T.Lead.Table, id) { [T.Lead.NumberOfEmployees] = 500 });

        organisation.Admin.Execute(new UpdateMultipleRequest { Targets = new EntityCollection([.. changes]) { EntityName = T.Lead.Table } });

        Assert.Equal(Thousand, Judged(organisation, T.MqlResult.Pass));
    }

    private static Organisation Organisation() => Stories.Organisation.Agreeing(rules => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));

    private static Entity[] Leads(int count) => [.. Enumerable.Range(0, count).Select(number => new Entity(T.Lead.Table)
    {
        [T.Lead.LastName] = $"Ruiz {number}",
        [T.Lead.NumberOfEmployees] = number % 2 == 0 ? 5 : 60,
    })];

    private static Guid[] Create(Organisation organisation, Entity[] leads) => ((CreateMultipleResponse)organisation.Admin.Execute(
        new CreateMultipleRequest { Targets = new EntityCollection(leads) { EntityName = T.Lead.Table } })).Ids;

    private static int Judged(Organisation organisation, int result)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.Lead.MqlResult, ConditionOperator.Equal, result);
        return organisation.Admin.RetrieveMultiple(query).Entities.Count;
    }
}
