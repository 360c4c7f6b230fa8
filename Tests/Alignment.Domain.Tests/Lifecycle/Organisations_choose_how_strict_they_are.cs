using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Organisations_choose_how_strict_they_are
{
    [Fact]
    public void By_default_everything_is_checked_and_passing_leads_go_out_by_themselves()
    {
        var policy = new LifecyclePolicy();
        Assert.True(policy.AutomaticHandOff && policy.AutoAcceptOnQualify && policy.SelfSourcedAllowed);
        Assert.True(policy.ChecksEvidence && policy.ChecksRecycling && policy.RerouteContinues);
        Assert.False(policy.ConvertDisqualify || policy.ShadowMode || policy.AdministratorsActForAll || policy.IsReplay);
        Assert.Equal(30, policy.HistoricalAfterDays);
    }

    [Fact]
    public void Playing_history_again_switches_off_what_the_past_cannot_meet()
    {
        var policy = new LifecyclePolicy { Name = "replay" };
        Assert.True(policy.IsReplay && policy.AdministratorsActForAll);
        Assert.False(policy.ChecksEvidence || policy.ChecksRecycling || policy.RerouteContinues);
    }

    [Theory]
    [InlineData(Actor.Nobody, "")]
    [InlineData(Actor.Rep, "the owner")]
    [InlineData(Actor.Manager | Actor.Rep, "the owner or a sales manager")]
    [InlineData(Actor.System | Actor.MarketingLead | Actor.Marketing, "Alignment itself, marketing or a marketing lead")]
    [InlineData(Actor.Administrator, "an administrator")]
    public void Roles_are_spoken_of_as_people_do(Actor actors, string words) => Assert.Equal(words, Actors.InWords(actors));

    [Fact]
    public void Somebody_who_is_nothing_to_the_lead_acts_as_nobody()
    {
        Assert.Equal(Actor.Nobody, Actors.Acting(Actor.Nobody, Actor.Rep));
        Assert.Equal(Actor.Nobody, Actors.Acting(Actor.Marketing | Actor.Administrator, Actor.Rep | Actor.Manager));
        Assert.Equal("nobody", Actors.Name(Actor.Nobody));
    }
}
