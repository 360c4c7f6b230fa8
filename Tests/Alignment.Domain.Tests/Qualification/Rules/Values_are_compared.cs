using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Rules;

public sealed class Values_are_compared
{
    [Theory]
    [InlineData(49, Truth.False)]
    [InlineData(50, Truth.True)]
    [InlineData(5000, Truth.True)]
    [InlineData(5001, Truth.False)]
    public void Both_bounds_of_between_belong_to_it(int employees, Truth expected) =>
        Assert.Equal(expected, Lead.With("numberofemployees", employees).Meets("numberofemployees", CriterionOperator.Between, "50", "5000"));

    [Theory]
    [InlineData(CriterionOperator.Gt, Truth.False)]
    [InlineData(CriterionOperator.Ge, Truth.True)]
    [InlineData(CriterionOperator.Lt, Truth.False)]
    [InlineData(CriterionOperator.Le, Truth.True)]
    [InlineData(CriterionOperator.Eq, Truth.True)]
    [InlineData(CriterionOperator.Ne, Truth.False)]
    public void The_bound_itself_is_in_or_out_as_the_operator_says(CriterionOperator operation, Truth expected) =>
        Assert.Equal(expected, Lead.With("revenue", 10000000.00m).Meets("revenue", operation, "10000000"));

    [Theory]
    [InlineData("us", Truth.True)]
    [InlineData(" US ", Truth.True)]
    [InlineData("USA", Truth.False)]
    public void Capitals_and_spaces_around_a_text_do_not_matter(string country, Truth expected) =>
        Assert.Equal(expected, Lead.With("address1_country", country).Meets("address1_country", CriterionOperator.In, "US; CA\nGB"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Select")]
    [InlineData(null)]
    public void Blank_text_and_Select_are_missing_values(string? nothing)
    {
        var lead = Lead.With("address1_country", nothing);
        Assert.Equal(Truth.Unknown, lead.Meets("address1_country", CriterionOperator.Eq, "US"));
        Assert.Equal(Truth.Unknown, lead.Meets("address1_country", CriterionOperator.Ne, "US"));
        Assert.Equal(Truth.Unknown, lead.Meets("address1_country", CriterionOperator.NotIn, "US"));
        Assert.Equal(Truth.Unknown, lead.Meets("address1_country", CriterionOperator.NotContains, "US"));
        Assert.Equal(Truth.True, lead.Meets("address1_country", CriterionOperator.IsNull));
        Assert.Equal(Truth.False, lead.Meets("address1_country", CriterionOperator.NotNull));
    }

    [Theory]
    [InlineData("Summer Intern", Truth.True)]
    [InlineData("INTERN (sales)", Truth.True)]
    [InlineData("International Sales", Truth.False)]
    [InlineData("PhD student", Truth.True)]
    public void A_term_is_found_as_a_whole_word(string title, Truth expected) =>
        Assert.Equal(expected, Lead.With("jobtitle", title).Meets("jobtitle", CriterionOperator.ContainsAny, "student; intern"));

    [Theory]
    [InlineData("Logistics", Truth.True)]
    [InlineData("Reverse logistik", Truth.True)]
    [InlineData("Biologistics", Truth.False)]
    public void A_term_with_an_asterisk_finds_the_beginning_of_words(string text, Truth expected) =>
        Assert.Equal(expected, Lead.With("description", text).Meets("description", CriterionOperator.ContainsAny, "logisti*"));

    [Theory]
    [InlineData("0711", Truth.True)]
    [InlineData("711", Truth.True)]
    [InlineData("0712", Truth.True)]
    [InlineData("7110", Truth.False)]
    [InlineData("n/a", Truth.Unknown)]
    public void A_SIC_code_keeps_its_leading_zero(string sic, Truth expected) =>
        Assert.Equal(expected, Lead.With("sic", sic).Meets("sic", CriterionOperator.StartsWith, "071"));

    [Theory]
    [InlineData("711", Truth.True)]
    [InlineData("0799", Truth.True)]
    [InlineData("800", Truth.False)]
    public void SIC_ranges_include_their_bounds(string sic, Truth expected) =>
        Assert.Equal(expected, Lead.With("sic", sic).Meets("sic", CriterionOperator.Between, "711", "0799"));

    [Fact]
    public void An_activity_exactly_n_days_old_is_within_the_last_n_days()
    {
        var exactly = Lead.With("createdon", Fact.Date(Lead.Now.AddDays(-30)));
        var aTickMore = Lead.With("createdon", Fact.Date(Lead.Now.AddDays(-30).AddTicks(-1)));
        Assert.Equal(Truth.True, exactly.Meets("createdon", CriterionOperator.NewerThan, "30"));
        Assert.Equal(Truth.False, exactly.Meets("createdon", CriterionOperator.OlderThan, "30"));
        Assert.Equal(Truth.False, aTickMore.Meets("createdon", CriterionOperator.NewerThan, "30"));
        Assert.Equal(Truth.True, aTickMore.Meets("createdon", CriterionOperator.OlderThan, "30"));
    }

    [Fact]
    public void A_day_as_upper_bound_counts_until_its_last_moment()
    {
        var evening = Lead.With("createdon", Fact.Date(new DateTime(2026, 3, 31, 23, 59, 59, DateTimeKind.Utc)));
        Assert.Equal(Truth.True, evening.Meets("createdon", CriterionOperator.Between, "2026-03-01", "2026-03-31"));
        Assert.Equal(Truth.False, evening.Meets("createdon", CriterionOperator.Gt, "2026-03-31"));
        Assert.Equal(Truth.True, evening.Meets("createdon", CriterionOperator.Lt, "2026-04-01"));
    }

    [Fact]
    public void Choices_flags_and_lookups_compare_their_own_way()
    {
        var campaign = new Guid("5f2c0a6e-8a4b-4a39-9d0c-2f5d3c1b7e10");
        Assert.Equal(Truth.True, Lead.With("industrycode", Fact.Choice(7)).Meets("industrycode", CriterionOperator.In, "2;7;12"));
        Assert.Equal(Truth.True, Lead.With("new_interests", Fact.Choices(1, 5)).Meets("new_interests", CriterionOperator.ContainsAny, "5;9"));
        Assert.Equal(Truth.False, Lead.With("new_interests", Fact.Choices(1, 5)).Meets("new_interests", CriterionOperator.NotContains, "5"));
        Assert.Equal(Truth.True, Lead.With("donotphone", Fact.Flag(true)).Meets("donotphone", CriterionOperator.Eq, "Yes"));
        Assert.Equal(Truth.False, Lead.With("donotphone", Fact.Flag(true)).Meets("donotphone", CriterionOperator.Ne, "true"));
        Assert.Equal(Truth.True, Lead.With("campaignid", Fact.Id(campaign)).Meets("campaignid", CriterionOperator.Eq, campaign.ToString("B")));
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_unknown_and_never_breaks_the_save() =>
        Assert.Equal(Truth.Unknown, Lead.With("numberofemployees", "many").Meets("numberofemployees", CriterionOperator.Ge, "50"));

    [Fact]
    public void The_assistant_to_the_CEO_is_no_C_level() => Assert.Equal(
        Truth.False, Lead.With("jobtitle", "Assistant to the CEO").Meets("jobtitle", CriterionOperator.SeniorityIn, "C;VP;Director"));
}
