using Alignment.Domain.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

/// <summary>SDK requests that the plug-ins make, counted: the budget of a lead write that moves nothing is one.</summary>
public sealed class What_a_judgement_costs
{
    [Fact]
    public void A_new_lead_costs_its_first_event_and_a_change_that_decides_nothing_costs_nothing()
    {
        using var organisation = Warm();

        organisation.Dataverse.Requests.Reset();
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 10));
        Assert.Equal(1, organisation.Dataverse.Requests.Total);

        organisation.Change(lead, (T.Lead.NumberOfEmployees, 20));
        Assert.Equal(1, organisation.Dataverse.Requests.Total);
    }

    [Fact]
    public void And_two_more_after_half_a_minute_to_see_whether_agreement_and_settings_still_stand()
    {
        using var organisation = Warm();
        organisation.Clock.Forward(TimeSpan.FromSeconds(31));

        organisation.Dataverse.Requests.Reset();
        organisation.Save((T.Lead.NumberOfEmployees, 10)).Says(MqlResult.Fail);

        Assert.Equal(3, organisation.Dataverse.Requests.Total);
    }

    private static Organisation Warm()
    {
        var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        organisation.Save((T.Lead.NumberOfEmployees, 60));
        return organisation;
    }
}
