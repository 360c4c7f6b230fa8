using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;
using Api = Alignment.Plugins.Tables.CustomApis.EvaluateLead;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class Asking_what_the_definition_would_say
{
    private static void Fifty(DefinitionDraft rules) => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees"));

    [Fact]
    public void About_a_lead_that_does_not_exist_yet_saves_nothing()
    {
        using var organisation = Organisation.Agreeing(Fifty);
        var leads = organisation.Count(T.Lead.Table);

        var answer = Ask(organisation, lead: new Entity(T.Lead.Table) { [T.Lead.NumberOfEmployees] = 60 });

        Assert.Equal(T.MqlResult.Pass, answer[Api.Result]);
        Assert.Equal("Pass", answer[Api.ResultName]);
        Assert.Equal(1, answer[Api.DefinitionVersion]);
        Assert.Equal(leads, organisation.Count(T.Lead.Table));
    }

    [Fact]
    public void About_an_existing_lead_with_another_value_leaves_the_lead_as_it_is()
    {
        using var organisation = Organisation.Agreeing(Fifty);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 20));

        var answer = Ask(organisation, id: lead.Id, lead: new Entity(T.Lead.Table) { [T.Lead.NumberOfEmployees] = 60 });

        Assert.Equal("Pass", answer[Api.ResultName]);
        organisation.Lead(lead.Id).Says(MqlResult.Fail);
        Assert.Equal("Fail", Ask(organisation, id: lead.Id)[Api.ResultName]);
    }

    [Fact]
    public void By_a_draft_that_is_not_in_force()
    {
        using var organisation = Organisation.Agreeing(Fifty);
        var draft = organisation.Draft(rules => rules.All(must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "100")), version: 2);

        var answer = Ask(organisation, lead: new Entity(T.Lead.Table) { [T.Lead.NumberOfEmployees] = 60 }, definition: draft);

        Assert.Equal("Fail", answer[Api.ResultName]);
        Assert.Equal(2, answer[Api.DefinitionVersion]);
    }

    [Fact]
    public void When_no_definition_is_active_says_so()
    {
        using var organisation = Organisation.WithAlignment();

        var answer = Ask(organisation, lead: new Entity(T.Lead.Table));

        Assert.Equal(-1, answer[Api.Result]);
        Assert.Contains("Activate", (string)answer[Api.Explanation], StringComparison.Ordinal);
    }

    [Fact]
    public void About_nothing_is_refused_with_what_to_give()
    {
        using var organisation = Organisation.Agreeing(Fifty);

        Action attempt = () => Ask(organisation);

        attempt.Refused(Api.LeadId, Api.Lead);
    }

    private static ParameterCollection Ask(Organisation organisation, Guid? id = null, Entity? lead = null, Guid? definition = null)
    {
        var request = new OrganizationRequest(Api.Name);
        if (id is { } existing) request[Api.LeadId] = existing;
        if (lead is not null) request[Api.Lead] = lead;
        if (definition is { } by) request[Api.DefinitionId] = by;
        return organisation.Admin.Execute(request).Results;
    }
}
