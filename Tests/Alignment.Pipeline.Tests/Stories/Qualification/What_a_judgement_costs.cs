using Alignment.Domain.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

/// <summary>SDK requests that the plug-ins make, counted: the budget of one lead write is one.</summary>
public sealed class What_a_judgement_costs
{
    [Fact]
    public void A_lead_write_costs_no_request_while_the_agreement_is_fresh()
    {
        using var organisation = Warm();

        organisation.Dataverse.Requests.Reset();
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 60));
        organisation.Change(lead, (T.Lead.NumberOfEmployees, 20));

        Assert.Equal(0, organisation.Dataverse.Requests.Total);
    }

    [Fact]
    public void And_one_request_after_half_a_minute_to_see_whether_it_still_stands()
    {
        using var organisation = Warm();
        organisation.Clock.Forward(TimeSpan.FromSeconds(31));

        organisation.Dataverse.Requests.Reset();
        organisation.Save((T.Lead.NumberOfEmployees, 60)).Says(MqlResult.Pass);

        Assert.Equal(1, organisation.Dataverse.Requests.Total);
    }

    private static Organisation Warm()
    {
        var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        organisation.Save((T.Lead.NumberOfEmployees, 60));
        return organisation;
    }
}
