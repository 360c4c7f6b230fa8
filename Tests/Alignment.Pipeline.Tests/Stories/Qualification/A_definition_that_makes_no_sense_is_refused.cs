using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_definition_that_makes_no_sense_is_refused
{
    [Fact]
    public void A_criterion_on_a_column_that_leads_do_not_have() => RefusedAtOnce(
        must => must.Criterion("shoesize", CriterionOperator.Ge, "40", label: "Shoe size"),
        "Shoe size", "shoesize", "Correct");

    [Fact]
    public void An_operator_that_does_not_fit_the_column() => RefusedAtOnce(
        must => must.Criterion(T.Lead.DoNotPhone, CriterionOperator.StartsWith, "y", label: "May we phone"),
        "May we phone", "Choose one of");

    [Fact]
    public void A_minimum_above_the_maximum() => RefusedAtOnce(
        must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Between, "5000", "50", label: "Employees"),
        "Employees", "5000", "50", "Swap");

    [Fact]
    public void A_value_that_is_not_of_the_column() => RefusedAtOnce(
        must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "many", label: "Employees"),
        "Employees", "many");

    [Fact]
    public void A_fifty_first_criterion() => RefusedAtOnce(
        must =>
        {
            for (var number = 1; number <= 51; number++) must.Criterion(T.Lead.Description, CriterionOperator.ContainsAny, $"word{number}", label: $"Word {number}");
        },
        "51 criteria", "50");

    [Fact]
    public void A_group_four_levels_deep() => RefusedAtOnce(
        must => must.Group(GroupKind.Any, "Second", second => second
            .Group(GroupKind.All, "Third", third => third
                .Group(GroupKind.All, "Fourth", _ => { }))),
        "Fourth", "depth");

    [Fact]
    public void Activating_a_definition_without_criteria()
    {
        using var organisation = Organisation.WithAlignment();
        var draft = organisation.Draft(_ => { });

        var attempt = () => organisation.Activate(draft);

        attempt.Refused("Our MQL", "no criteria", "Add at least one");
    }

    [Fact]
    public void Activating_with_an_empty_group_tells_every_problem_at_once()
    {
        using var organisation = Organisation.WithAlignment();
        var draft = organisation.Draft(rules => rules
            .All(must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50"))
            .Never(_ => { })
            .Points(100, points => points.Criterion(T.Lead.SIC, CriterionOperator.StartsWith, "35", weight: 10)));

        var attempt = () => organisation.Activate(draft);

        attempt.Refused("Our MQL v1 cannot be used yet", "Never", "Points", "100");
    }

    [Fact]
    public void A_criterion_on_a_column_whose_change_nobody_watches_until_an_admin_adds_it_to_the_step()
    {
        using var organisation = Organisation.WithAlignment();
        var draft = organisation.Draft(rules => rules.All(must => must
            .Criterion(T.Lead.CreatedOn, CriterionOperator.NewerThan, "30", label: "New in the last month")));

        var attempt = () => organisation.Activate(draft);

        attempt.Refused("New in the last month", T.Lead.CreatedOn, "filter");
    }

    [Fact]
    public void And_a_refused_row_leaves_nothing_behind()
    {
        using var organisation = Organisation.WithAlignment();
        var before = organisation.Count(T.Criterion.Table);

        RefusedIn(organisation, must => must.Criterion("shoesize", CriterionOperator.Ge, "40"), "shoesize");

        Assert.Equal(before, organisation.Count(T.Criterion.Table));
    }

    private static void RefusedAtOnce(Action<GroupDraft> members, params string[] words)
    {
        using var organisation = Organisation.WithAlignment();
        RefusedIn(organisation, members, words);
    }

    private static void RefusedIn(Organisation organisation, Action<GroupDraft> members, params string[] words)
    {
        var attempt = () => { organisation.Draft(rules => rules.All(members)); };
        attempt.Refused(words);
    }
}
