using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification.Laws;

public sealed class Laws_of_the_content_hash
{
    [Fact]
    public void The_same_rule_in_other_words_has_the_same_hash() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var definition = some.Definition();
        var other = Rewritten.Shuffled(definition, some);
        return CanonicalForm.Of(definition, LeadColumns.All) == CanonicalForm.Of(other, LeadColumns.All)
            && ContentHash.Of(definition, LeadColumns.All) == ContentHash.Of(other, LeadColumns.All);
    });

    [Fact]
    public void Equal_canonical_forms_have_equal_hashes_and_only_they() => Law.Holds(seed =>
    {
        var one = A.Definition(A.All(new Some(seed).Criterion(GroupKind.All)));
        var two = A.Definition(A.All(new Some(seed / 7).Criterion(GroupKind.All)));
        return CanonicalForm.Of(one, LeadColumns.All) == CanonicalForm.Of(two, LeadColumns.All)
            == (ContentHash.Of(one, LeadColumns.All) == ContentHash.Of(two, LeadColumns.All));
    });

    [Fact]
    public void Rules_of_equal_hash_judge_every_lead_alike() => Law.Holds(seed =>
    {
        var one = A.Definition(A.Score(10, new Some(seed).Criterion(GroupKind.Score)));
        var two = A.Definition(A.Score(10, new Some(seed / 7).Criterion(GroupKind.Score)));
        var lead = new Some(seed).Lead();
        return ContentHash.Of(one, LeadColumns.All) != ContentHash.Of(two, LeadColumns.All)
            || lead.JudgedBy(one).Result == lead.JudgedBy(two).Result;
    });

    [Fact]
    public void Rules_that_judge_a_lead_differently_never_share_a_hash() => Law.Holds(seed =>
    {
        var some = new Some(seed);
        var one = some.Definition();
        var two = some.Definition();
        var lead = some.Lead();
        return lead.JudgedBy(one).Result == lead.JudgedBy(two).Result
            || ContentHash.Of(one, LeadColumns.All) != ContentHash.Of(two, LeadColumns.All);
    });
}
