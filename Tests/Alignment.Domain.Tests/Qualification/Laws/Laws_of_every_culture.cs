using System.Globalization;
using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

public sealed class Laws_of_every_culture
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Result_hash_and_words_are_the_same_in(string culture) => Law.Holds(seed =>
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Everything(seed);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return Everything(seed) == plain;
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    });

    private static string Everything(int seed)
    {
        var some = new Some(seed);
        var definition = some.Definition();
        var compiled = CompiledDefinition.From(definition, LeadColumns.All);
        var facts = some.Lead().FactsFor(compiled);
        var judged = compiled.Judge(facts, Lead.Now);
        var ids = string.Join("\n", compiled.Criteria.Select(criterion => criterion.Id));
        return string.Join(
            "\n",
            CanonicalForm.Of(definition, LeadColumns.All),
            ContentHash.Of(definition, LeadColumns.All),
            Explanation.Of(compiled, judged, facts, "unsigned"),
            DefinitionSummary.Of(definition, LeadColumns.All),
            JudgementJson.Of(compiled, judged).Replace("row ", string.Empty, StringComparison.Ordinal)[..40],
            ids.Length > 0);
    }
}
