using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;
using Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>9,240 real leads, each judged in its own save, against answers that were computed elsewhere.</summary>
public sealed class The_known_answers_come_out_exactly(JudgedLeads leads) : IClassFixture<JudgedLeads>
{
    private static readonly Agreed[] All =
    [
        Weighted.Definition, MandatoryAndAnyOf.Definition, NestedPaths.Definition, ThreeOfSeven.Definition,
        Exclusions.Definition, MinimumInformation.Definition, UnknownPoints.Definition, OnlyIndia.Definition,
    ];

    private static readonly Confusion KnownForA = new(2940, 2014, 926, 1547, 4753);
    private static readonly Confusion KnownForC = new(3391, 2481, 910, 1080, 4769);

    public static TheoryData<string> Names => new(All.Select(agreed => agreed.Name));

    [DataFact(Prospect.File)]
    public void For_the_weighted_definition() => Assert.Equal(KnownForA, Passed(Weighted.Definition));

    [DataFact(Prospect.File)]
    public void For_the_mandatory_and_any_of_definition() => Assert.Equal(KnownForC, Passed(MandatoryAndAnyOf.Definition));

    [DataFact(Prospect.File)]
    public void In_plain_code_too()
    {
        Assert.Equal(KnownForA, Confusion.Of(leads.Prospects, lead => Weighted.Definition.Plain(lead).Result == MqlResult.Pass));
        Assert.Equal(KnownForC, Confusion.Of(leads.Prospects, lead => MandatoryAndAnyOf.Definition.Plain(lead).Result == MqlResult.Pass));
    }

    [DataTheory(Prospect.File)]
    [MemberData(nameof(Names))]
    public void Lead_by_lead_the_engine_says_what_plain_code_says(string name) => Agree(All.Single(one => one.Name == name));

    [DataTheory(Prospect.File)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(46)]
    [InlineData(50)]
    public void Lead_by_lead_for_definitions_that_nobody_thought_of(int seed) => Agree(RandomDefinition.Of(seed, leads.Prospects));

    private void Agree(Agreed agreed)
    {
        var judged = leads.Judged(agreed);
        Assert.Equal(9240, judged.Count);
        Assert.Empty(leads.Prospects
            .Select(lead => (lead.Id, Expected: agreed.Plain(lead), Said: judged[lead.Id]))
            .Where(lead => lead.Expected != lead.Said)
            .Take(5));
        Assert.True(judged.Values.Select(outcome => outcome.Result).Distinct().Count() > 1, "The definition tells no lead from another.");
    }

    private Confusion Passed(Agreed agreed)
    {
        var judged = leads.Judged(agreed);
        return Confusion.Of(leads.Prospects, lead => judged[lead.Id].Result == MqlResult.Pass);
    }
}
