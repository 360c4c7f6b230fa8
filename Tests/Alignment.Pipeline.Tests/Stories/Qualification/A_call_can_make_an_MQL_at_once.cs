using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_call_can_make_an_MQL_at_once
{
    private static void FitOrCalled(DefinitionDraft rules) => rules.Group(GroupKind.Any, "Fits, or asked for us", any => any
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees", unknown: UnknownPolicy.Fail)
        .Criterion("phonecall.inboundWantsRep", CriterionOperator.CountSince, "1", "30", label: "Called and asked for a rep"));

    [Fact]
    public void When_the_caller_asks_for_a_rep()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));
        lead.Says(MqlResult.Fail, "Called and asked for a rep");

        Call(organisation, lead, wantsRep: true);

        organisation.Lead(lead.Id).Says(MqlResult.Pass, "Called and asked for a rep");
    }

    [Fact]
    public void And_not_when_the_caller_only_has_a_question_or_we_called_them()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));

        Call(organisation, lead, wantsRep: false);
        Call(organisation, lead, wantsRep: true, outgoing: true);

        organisation.Lead(lead.Id).Says(MqlResult.Fail);
    }

    [Fact]
    public void Or_when_somebody_notes_later_that_the_caller_asked_for_a_rep()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));
        var call = Call(organisation, lead, wantsRep: false);

        organisation.Admin.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.WantsRep] = true });

        organisation.Lead(lead.Id).Says(MqlResult.Pass);
    }

    [Fact]
    public void Until_the_call_is_older_than_the_agreement_says()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));
        Call(organisation, lead, wantsRep: true);

        organisation.Clock.Forward(TimeSpan.FromDays(30));
        organisation.Change(lead, (T.Lead.NumberOfEmployees, 6)).Says(MqlResult.Pass);
        organisation.Clock.Forward(TimeSpan.FromSeconds(1));
        organisation.Change(lead, (T.Lead.NumberOfEmployees, 7)).Says(MqlResult.Fail);
    }

    [Fact]
    public void When_a_call_is_moved_from_one_lead_to_another_both_are_judged_again()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        var first = organisation.Save((T.Lead.NumberOfEmployees, 5));
        var second = organisation.Save((T.Lead.NumberOfEmployees, 5));
        var call = Call(organisation, first, wantsRep: true);

        organisation.Admin.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.RegardingObjectId] = second.ToEntityReference() });

        organisation.Lead(first.Id).Says(MqlResult.Fail);
        organisation.Lead(second.Id).Says(MqlResult.Pass);
    }

    [Fact]
    public void At_one_request_for_each_source_besides_writing_the_lead_and_handing_it_off()
    {
        using var organisation = Organisation.Agreeing(FitOrCalled);
        Call(organisation, organisation.Save((T.Lead.NumberOfEmployees, 5)), wantsRep: true);
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));

        organisation.Dataverse.Requests.Reset();
        Call(organisation, lead, wantsRep: true);

        Assert.Equal(1 + 1 + 4, organisation.Dataverse.Requests.Total);
    }

    [Fact]
    public void And_costs_one_look_at_the_lead_when_no_definition_counts_calls()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50")));
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 5));

        organisation.Dataverse.Requests.Reset();
        Call(organisation, lead, wantsRep: true);

        Assert.Equal(1, organisation.Dataverse.Requests.Total);
    }

    [Fact]
    public void And_a_source_that_nobody_counts_yet_is_refused_by_name()
    {
        using var organisation = Organisation.WithAlignment();

        Action attempt = () => organisation.Draft(rules => rules.All(must => must
            .Criterion("fax.inbound", CriterionOperator.CountSince, "1", "30", label: "Sent a fax")));

        attempt.Refused("Sent a fax", "fax.inbound", "not available yet");
    }

    private static Guid Call(Organisation organisation, Entity lead, bool wantsRep, bool outgoing = false) =>
        organisation.Admin.Create(new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "Call",
            [T.PhoneCall.RegardingObjectId] = lead.ToEntityReference(),
            [T.PhoneCall.DirectionCode] = outgoing,
            [T.PhoneCall.WantsRep] = wantsRep,
        });
}
