using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class The_ordinary_disqualify_obeys
{
    private static readonly Stage[] givenBack = [Stage.Recycled, Stage.Returned, Stage.Disqualified, Stage.Duplicate];

    public static TheoryData<string> Codes => AgreedReason.Codes();

    [Theory]
    [InlineData(5, "NO_RESPONSE")]
    [InlineData(6, "NO_NEED")]
    [InlineData(4, null)]
    [InlineData(7, null)]
    [InlineData(1, null)]
    [InlineData(null, null)]
    public void Cannot_contact_and_no_longer_interested_are_reasons_the_others_need_one(int? statusReason, string? code) =>
        Assert.Equal(code, DisqualifyRule.DefaultReason(statusReason));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Disqualify_disqualifies_and_closes_duplicates_as_such(string code)
    {
        var stage = AgreedReason.Of(code).Stage;
        Assert.Equal(stage == Stage.Duplicate ? Stage.Duplicate : Stage.Disqualified, DisqualifyRule.StageFor(ShippedReason.Of(code), new LifecyclePolicy()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Where_the_organisation_converts_it_goes_where_the_reason_leads(string code)
    {
        var policy = new LifecyclePolicy { ConvertDisqualify = true };
        var stage = DisqualifyRule.StageFor(ShippedReason.Of(code), policy);
        Assert.Equal(AgreedReason.Of(code).Stage, stage);
        Assert.Null(DisqualifyRule.Mismatch(ShippedReason.Of(code), stage, Actor.Rep, policy));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_representative_follows_the_reason_and_a_manager_may_change_what_becomes_of_the_lead(string code)
    {
        var rule = ShippedReason.Of(code);
        var replay = new LifecyclePolicy { Name = LifecyclePolicy.ReplayName };
        foreach (var to in givenBack)
        {
            foreach (var role in Lifecycle.AgreedMove.Roles)
            {
                var mismatch = DisqualifyRule.Mismatch(rule, to, role, new LifecyclePolicy());
                Assert.Equal(to == AgreedReason.Of(code).Stage || role == Actor.Manager, mismatch is null);
                if (mismatch is not null) Assert.StartsWith($"ALN-R01 {code} ", mismatch, StringComparison.Ordinal);
            }

            Assert.Null(DisqualifyRule.Mismatch(rule, to, Actor.Rep | Actor.Manager, new LifecyclePolicy()));
            Assert.Null(DisqualifyRule.Mismatch(rule, to, Actor.Administrator, replay));
        }
    }

    [Fact]
    public void A_lead_that_should_rest_is_sent_to_return_to_marketing() => Assert.Equal(
        "ALN-R01 NO_RESPONSE does not disqualify a lead: it goes back to marketing and rests. Use Return to Marketing, or ask a sales manager to disqualify it.",
        DisqualifyRule.Mismatch(ShippedReason.Of("NO_RESPONSE"), Stage.Disqualified, Actor.Rep, new LifecyclePolicy()));

    [Fact]
    public void A_reason_that_disqualifies_does_not_recycle() => Assert.Equal(
        "ALN-R01 FIT_SIZE leads to Disqualified, not to Recycled. Leave the stage out, choose another reason, or ask a sales manager.",
        DisqualifyRule.Mismatch(ShippedReason.Of("FIT_SIZE"), Stage.Recycled, Actor.Rep, new LifecyclePolicy()));
}
