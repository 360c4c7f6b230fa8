using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Canonical;

public sealed class Equal_rules_look_equal
{
    [Fact]
    public void The_canonical_form_is_typed_sorted_and_names_nothing_but_the_rule() => Assert.Equal(
        """{"root":[{"kind":"All","items":[{"attr":"address1_country","op":"in","value":["CA","US"]},{"attr":"numberofemployees","op":"between","value":[50,5000],"unknown":"fail"}]},{"kind":"MinimumInfo","items":[{"attr":["emailaddress1","telephone1"]}]},{"kind":"Score","threshold":60,"items":[{"attr":"donotphone","op":"eq","value":true,"weight":-5},{"attr":"sic","op":"startsWith","value":["07","35"],"weight":12.5}]}],"segment":[]}""",
        Of(
            A.Score(60.00m, A.Criterion("SIC", CriterionOperator.StartsWith, "35;07;35").Worth(12.50m), A.Criterion("donotphone", CriterionOperator.Eq, "Yes").Worth(-5)),
            A.All(
                A.Criterion("numberofemployees", CriterionOperator.Between, "50.0", "5000").WhenUnknown(UnknownPolicy.Fail),
                A.Criterion("address1_country", CriterionOperator.In, "us; ca ;US")),
            A.MinimumInfo("telephone1 , emailaddress1")));

    [Theory]
    [InlineData("numberofemployees", "5", "5.0", true)]
    [InlineData("numberofemployees", "5", "+5", true)]
    [InlineData("address1_country", "de", "DE ", true)]
    [InlineData("address1_country", "5", "5.0", false)]
    [InlineData("sic", "711", "0711", true)]
    [InlineData("donotphone", "1", "true", true)]
    [InlineData("donotphone", "no", "true", false)]
    [InlineData("address1_country", "a\"b", "a\\\"b", false)]
    public void Values_are_equal_when_they_mean_the_same_in_their_column(string column, string one, string other, bool equal) =>
        Assert.Equal(equal, Of(A.All(A.Criterion(column, CriterionOperator.Eq, one))) == Of(A.All(A.Criterion(column, CriterionOperator.Eq, other))));

    [Fact]
    public void Everything_that_changes_a_judgement_changes_the_hash()
    {
        var criterion = A.Criterion("numberofemployees", CriterionOperator.Ge, "50").Worth(20);
        var group = A.Score(10, criterion);
        MqlDefinition[] all =
        [
            A.Definition(group),
            A.Definition(group with { Threshold = 11 }),
            A.Definition(group with { Cap = 50 }),
            A.Definition(group with { Floor = 5 }),
            A.Definition(group, A.Segment(criterion)),
            A.Definition(A.All(criterion)),
            A.Definition(A.Any(1, criterion)),
            A.Definition(A.Any(2, criterion)),
            A.Definition(A.Score(10, criterion.Worth(21))),
            A.Definition(A.Score(10, criterion, criterion)),
            A.Definition(A.Score(10, criterion.WhenUnknown(UnknownPolicy.Fail))),
            A.Definition(A.Score(10, criterion.WhenUnknown(UnknownPolicy.Ignore))),
            A.Definition(A.Score(10, criterion with { Value = "51" })),
            A.Definition(A.Score(10, criterion with { Operator = CriterionOperator.Gt })),
            A.Definition(A.Score(10, criterion with { Column = "revenue" })),
            A.Definition(A.Score(10, criterion with { MaxAgeDays = 5, AgeColumn = "createdon" })),
            A.Definition(A.Score(10, criterion with { MaxAgeDays = 5, AgeColumn = "aln_marketingscoreon" })),
            A.Definition(A.Score(10, criterion with { Decay = Decay.Step, DecayDays = 5, AgeColumn = "createdon" })),
            A.Definition(A.Score(10, criterion with { Decay = Decay.HalfLife, DecayDays = 5, AgeColumn = "createdon" })),
        ];
        Assert.Equal(all.Length, all.Select(definition => ContentHash.Of(definition, LeadColumns.All)).Distinct().Count());
    }

    [Fact]
    public void The_hash_is_64_hexadecimal_characters_of_the_stored_form()
    {
        var definition = A.Definition(A.All(A.Criterion("lastname", CriterionOperator.NotNull)));
        var hash = ContentHash.Of(definition, LeadColumns.All);
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, ContentHash.OfCanonical(CanonicalForm.Of(definition, LeadColumns.All)));
    }

    private static string Of(params CriterionGroup[] groups) => CanonicalForm.Of(A.Definition(groups), LeadColumns.All);
}
