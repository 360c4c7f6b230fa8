using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Marketing_hand_off_what_the_definition_agrees_to
{
    private const string GoodReason = "Met the CEO";

    public static TheoryData<MqlResult?> WithoutPass => [MqlResult.Fail, MqlResult.Insufficient, (MqlResult?)null];

    [Fact]
    public void A_lead_that_passes_needs_no_reason_and_is_no_override()
    {
        Assert.False(HandOffRule.IsOverride(MqlResult.Pass));
        Assert.All(AgreedMove.Roles, role => Assert.Null(HandOffRule.Refusal(MqlResult.Pass, null, role, reason: null)));
    }

    [Theory]
    [MemberData(nameof(WithoutPass))]
    public void Any_other_lead_is_an_override_by_a_marketing_lead_who_says_why(MqlResult? result)
    {
        Assert.True(HandOffRule.IsOverride(result));
        foreach (var role in AgreedMove.Roles)
            Assert.Equal(role == Actor.MarketingLead, HandOffRule.Refusal(result, "Country is missing.", role, GoodReason) is null);
        Assert.Null(HandOffRule.Refusal(result, null, Actor.Marketing | Actor.MarketingLead, GoodReason));
    }

    [Theory]
    [MemberData(nameof(WithoutPass))]
    public void The_reason_has_ten_characters_that_are_no_spaces_at_the_ends(MqlResult? result)
    {
        Assert.NotNull(HandOffRule.Refusal(result, null, Actor.MarketingLead, null));
        Assert.NotNull(HandOffRule.Refusal(result, null, Actor.MarketingLead, "  123456789   "));
        Assert.Null(HandOffRule.Refusal(result, null, Actor.MarketingLead, " 1234567890 "));
    }

    [Theory]
    [InlineData(MqlResult.Fail, "ALN-T01 The shared definition says it is not an MQL. Complete the lead, or ask a marketing lead to hand it off with a reason.")]
    [InlineData(MqlResult.Insufficient, "ALN-T01 The shared definition cannot judge it yet. Country is missing. Complete the lead, or ask a marketing lead to hand it off with a reason.")]
    [InlineData(null, "ALN-T01 No active MQL definition is for it. Complete the lead, or ask a marketing lead to hand it off with a reason.")]
    public void The_refusal_says_what_the_definition_says(MqlResult? result, string refusal) =>
        Assert.Equal(refusal, HandOffRule.Refusal(result, "Country is missing.", Actor.Marketing, GoodReason));

    [Fact]
    public void A_marketing_lead_is_told_where_to_say_why() => Assert.Equal(
        "ALN-T01 The shared definition says it is not an MQL. As a marketing lead you may hand it off all the same: say why in Reason for Move, in 10 characters or more.",
        HandOffRule.Refusal(MqlResult.Fail, null, Actor.MarketingLead, "because"));
}
