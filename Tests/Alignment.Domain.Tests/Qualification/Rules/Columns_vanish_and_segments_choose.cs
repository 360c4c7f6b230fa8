using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Rules;

public sealed class Columns_vanish_and_segments_choose
{
    private static readonly MqlDefinition definition = A.Definition(
        A.All(A.Criterion("numberofemployees", CriterionOperator.Ge, "50"), A.Criterion("lastname", CriterionOperator.NotNull)));

    [Fact]
    public void A_vanished_column_makes_every_lead_insufficient_and_is_named()
    {
        var compiled = CompiledDefinition.From(definition, LeadColumns.All.Without("numberofemployees"));
        var facts = Lead.Empty.FactsFor(compiled);
        var judged = compiled.Judge(facts, Lead.Now);
        Assert.Equal(["numberofemployees"], compiled.Vanished);
        Assert.Equal(["lastname"], compiled.Columns);
        Assert.Equal(MqlResult.Insufficient, judged.Result);
        Assert.Equal(UnknownReason.Vanished, judged.Outcomes[0].Because);
        Assert.Contains("\"numberofemployees\"", Explanation.Of(compiled, judged, facts, "unsigned"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_full_of_nonsense_still_breaks_no_save()
    {
        var nonsense = A.Definition(
            A.Score(1, A.Criterion("", CriterionOperator.Between, "x", "y") with { Decay = Decay.Step, MaxAgeDays = -4 }),
            A.Any(9),
            A.All(A.Criterion("phonecall.inbound", CriterionOperator.CountSince, "1", "30"), (A.Criterion("lastname", (CriterionOperator)99, ";"))));
        Assert.Equal(MqlResult.Insufficient, Lead.Empty.JudgedBy(nonsense).Result);
    }

    [Fact]
    public void A_definition_is_for_the_leads_of_its_segment()
    {
        var compiled = CompiledDefinition.From(
            A.Definition(A.Segment(A.Criterion("address1_country", CriterionOperator.In, "US;CA")), definition.Groups[0]), LeadColumns.All);
        Assert.True(compiled.Applies(Lead.With("address1_country", "ca").FactsFor(compiled), Lead.Now));
        Assert.False(compiled.Applies(Lead.With("address1_country", "DE").FactsFor(compiled), Lead.Now));
        Assert.False(compiled.Applies(Lead.Empty.FactsFor(compiled), Lead.Now));
    }

    [Fact]
    public void A_definition_without_a_segment_is_for_all_leads()
    {
        var compiled = CompiledDefinition.From(definition, LeadColumns.All);
        Assert.True(compiled.Applies(Lead.Empty.FactsFor(compiled), Lead.Now));
    }

    [Fact]
    public void A_segment_on_a_vanished_column_shows_its_trouble_on_the_leads()
    {
        var segmented = A.Definition(A.Segment(A.Criterion("address1_country", CriterionOperator.In, "US;CA")), definition.Groups[0]);
        var compiled = CompiledDefinition.From(segmented, LeadColumns.All.Without("address1_country"));
        var facts = Lead.Empty.FactsFor(compiled);
        Assert.True(compiled.Applies(facts, Lead.Now));
        Assert.Equal(MqlResult.Insufficient, compiled.Judge(facts, Lead.Now).Result);
    }
}
