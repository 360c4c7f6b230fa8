using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_changed_lead_is_judged_again
{
    private static void AtLeast(DefinitionDraft rules, string employees) => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, employees, label: "Number of employees"));

    [Fact]
    public void When_something_the_definition_asks_for_changes()
    {
        using var organisation = Organisation.Agreeing(rules => AtLeast(rules, "50"));
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 20));

        organisation.Change(lead, (T.Lead.NumberOfEmployees, 80)).Says(MqlResult.Pass, "Our MQL v1");
        organisation.Change(lead, (T.Lead.NumberOfEmployees, null)).Says(MqlResult.Insufficient, "Number of employees");
    }

    [Fact]
    public void And_not_when_only_something_else_changes()
    {
        using var organisation = Organisation.Agreeing(rules => AtLeast(rules, "50"));
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 80));
        var judgedAt = lead.GetAttributeValue<DateTime>(T.Lead.EvaluatedOn);
        organisation.Clock.Forward(TimeSpan.FromHours(1));

        var later = organisation.Change(lead, (T.Lead.Description, "Called back"), (T.Lead.NumberOfEmployees, 80));

        Assert.Equal(judgedAt, later.GetAttributeValue<DateTime>(T.Lead.EvaluatedOn));
    }

    [Fact]
    public void By_the_new_version_as_soon_as_it_is_active_without_any_deployment()
    {
        using var organisation = Organisation.Agreeing(rules => AtLeast(rules, "50"));
        var before = organisation.Save((T.Lead.NumberOfEmployees, 80));

        organisation.Agree(rules => AtLeast(rules, "100"), version: 2);

        organisation.Save((T.Lead.NumberOfEmployees, 80)).Says(MqlResult.Fail, "Number of employees");
        organisation.Lead(before.Id).Says(MqlResult.Pass, "Our MQL v1");
        organisation.Change(before, (T.Lead.Description, "Touched")).Says(MqlResult.Fail);
    }

    [Fact]
    public void By_the_next_version_from_the_instant_it_begins()
    {
        using var organisation = Organisation.Agreeing(rules => AtLeast(rules, "50"));
        var next = organisation.Draft(rules => AtLeast(rules, "100"), version: 2);
        organisation.Admin.Update(new Entity(T.MqlDefinition.Table, next)
        {
            [T.MqlDefinition.EffectiveFrom] = organisation.Clock.GetUtcNow().UtcDateTime.AddDays(1),
        });
        organisation.Activate(next);

        organisation.Save((T.Lead.NumberOfEmployees, 80)).Says(MqlResult.Pass, "Our MQL v1");
        organisation.Clock.Forward(TimeSpan.FromDays(1));
        organisation.Save((T.Lead.NumberOfEmployees, 80)).Says(MqlResult.Fail, "Our MQL v2");
    }

    [Fact]
    public void By_no_definition_when_the_last_one_is_retired()
    {
        using var organisation = Organisation.WithAlignment();
        var definition = organisation.Agree(rules => AtLeast(rules, "50"));
        var lead = organisation.Save((T.Lead.NumberOfEmployees, 80));

        organisation.Retire(definition);

        Assert.False(organisation.Save((T.Lead.NumberOfEmployees, 80)).Contains(T.Lead.MqlResult));
        organisation.Lead(lead.Id).Says(MqlResult.Pass);
    }
}
