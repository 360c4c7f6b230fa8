using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_new_lead_is_judged_in_the_save_that_creates_it
{
    private static void FiftyToFiveThousand(DefinitionDraft rules) => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Between, "50", "5000", label: "Number of employees"));

    [Fact]
    public void As_an_MQL_when_it_meets_the_definition()
    {
        using var organisation = Organisation.Agreeing(FiftyToFiveThousand);

        var lead = organisation.Save((T.Lead.NumberOfEmployees, 200));

        lead.Says(MqlResult.Pass, "Our MQL v1");
        Assert.Equal(1, lead.GetAttributeValue<int>(T.Lead.MqlDefinitionVersion));
        Assert.Equal(organisation.Clock.GetUtcNow().UtcDateTime, lead.GetAttributeValue<DateTime>(T.Lead.EvaluatedOn));
    }

    [Fact]
    public void As_no_MQL_when_it_misses_it_and_says_what_it_missed()
    {
        using var organisation = Organisation.Agreeing(FiftyToFiveThousand);

        var lead = organisation.Save((T.Lead.NumberOfEmployees, 20));

        lead.Says(MqlResult.Fail, "Number of employees");
    }

    [Fact]
    public void As_insufficient_when_only_a_missing_value_stands_in_the_way_and_asks_for_it()
    {
        using var organisation = Organisation.Agreeing(FiftyToFiveThousand);

        var lead = organisation.Save();

        lead.Says(MqlResult.Insufficient, "Number of employees");
        Assert.Contains("employees", lead.GetAttributeValue<string>(T.Lead.MissingInformation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void With_its_points_and_the_points_it_could_still_get()
    {
        using var organisation = Organisation.Agreeing(rules => rules.Points(60, points => points
            .Criterion(T.Lead.JobTitle, CriterionOperator.SeniorityIn, "C;VP", label: "Decides", weight: 25)
            .Criterion(T.Lead.SIC, CriterionOperator.StartsWith, "07", label: "Agricultural services", weight: 15)
            .Criterion(T.Lead.Locations, CriterionOperator.Ge, "3", label: "Locations", weight: 30)));

        var lead = organisation.Save((T.Lead.JobTitle, "VP Operations"), (T.Lead.SIC, "711"));

        lead.Says(MqlResult.Insufficient, "Locations");
        Assert.Equal(40m, lead.GetAttributeValue<decimal>(T.Lead.MqlScore));
        Assert.Equal(70m, lead.GetAttributeValue<decimal>(T.Lead.MqlScorePossible));
    }

    [Fact]
    public void With_revenue_compared_in_base_currency()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.Revenue, CriterionOperator.Ge, "10000000", label: "Revenue")));
        var yen = organisation.Admin.Create(new Entity(T.TransactionCurrency.Table)
        {
            ["isocurrencycode"] = "JPY",
            [T.TransactionCurrency.CurrencyName] = "Yen",
            ["currencysymbol"] = "¥",
            ["currencyprecision"] = 0,
            [T.TransactionCurrency.ExchangeRate] = 150m,
        });
        var inYen = (T.Lead.TransactionCurrencyId, (object?)new EntityReference(T.TransactionCurrency.Table, yen));

        var small = organisation.Save((T.Lead.Revenue, new Money(20_000_000m)), inYen);
        var large = organisation.Save((T.Lead.Revenue, new Money(1_500_000_000m)), inYen);

        small.Says(MqlResult.Fail, "Revenue");
        large.Says(MqlResult.Pass, "Our MQL v1");
    }

    [Fact]
    public void And_the_assistant_to_the_CEO_is_not_a_CEO()
    {
        using var organisation = Organisation.Agreeing(rules => rules.All(must => must
            .Criterion(T.Lead.JobTitle, CriterionOperator.SeniorityIn, "C", label: "Runs the company")));

        organisation.Save((T.Lead.JobTitle, "CEO")).Says(MqlResult.Pass, "Our MQL v1");
        organisation.Save((T.Lead.JobTitle, "Assistant to the CEO")).Says(MqlResult.Fail, "Runs the company");
    }

    [Theory]
    [InlineData("Alignment Sales")]
    [InlineData("Alignment Marketing")]
    [InlineData("Alignment Sales Manager")]
    public void Whoever_saves_it(string role)
    {
        using var organisation = Organisation.Agreeing(FiftyToFiveThousand);
        var person = organisation.As("Robin Rep", role);

        var id = person.Create(new Entity(T.Lead.Table) { [T.Lead.LastName] = "Ruiz", [T.Lead.NumberOfEmployees] = 200 });
        person.Update(new Entity(T.Lead.Table, id) { [T.Lead.NumberOfEmployees] = 20 });

        organisation.Lead(id).Says(MqlResult.Fail, "Number of employees");
    }

    [Fact]
    public void With_a_yes_no_question_left_open_answered_as_the_platform_answers_it()
    {
        using var organisation = Organisation.Agreeing(rules => rules.Never(never => never
            .Criterion(T.Lead.DoNotPhone, CriterionOperator.Eq, "true", label: "Do not phone")));

        organisation.Save().Says(MqlResult.Pass, "Our MQL v1");
        organisation.Save((T.Lead.DoNotPhone, true)).Says(MqlResult.Fail, "Do not phone");
    }

    [Fact]
    public void And_is_saved_unjudged_while_nobody_has_agreed_on_a_definition()
    {
        using var organisation = Organisation.WithAlignment();

        var lead = organisation.Save((T.Lead.NumberOfEmployees, 200));

        Assert.False(lead.Contains(T.Lead.MqlResult));
    }
}
