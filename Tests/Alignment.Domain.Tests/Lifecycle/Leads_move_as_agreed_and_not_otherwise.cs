using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Leads_move_as_agreed_and_not_otherwise
{
    private static readonly LifecyclePolicy standard = new();

    public static TheoryData<Stage, Stage> EveryPair => AgreedMove.EveryPair();

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Each_role_makes_its_own_moves_and_no_others(Stage from, Stage to)
    {
        var agreed = AgreedMove.Of(from, to);
        foreach (var role in AgreedMove.Roles)
        {
            var decision = StageMove.Decide(from, to, role, standard);
            var isAgreed = agreed is not null && agreed.Who.HasFlag(role);
            Assert.True(isAgreed == decision.IsAllowed, $"{role}: {from}→{to} should be {(isAgreed ? "allowed" : "refused")}. {decision.Refusal}");
            Assert.Equal(isAgreed ? role : Actor.Nobody, decision.Acting);
            Assert.Equal(isAgreed ? agreed!.Line : (int?)null, decision.Transition?.Number);
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Somebody_with_several_roles_may_what_any_of_them_may_and_acts_in_one_that_may(Stage from, Stage to)
    {
        var allowed = AgreedMove.Of(from, to)?.Who ?? Actor.Nobody;
        for (var bits = 0; bits < 64; bits++)
        {
            var who = (Actor)bits;
            var decision = StageMove.Decide(from, to, who, standard);
            Assert.Equal((allowed & who) != 0, decision.IsAllowed);
            if (!decision.IsAllowed) continue;
            Assert.Contains(decision.Acting, AgreedMove.Roles);
            Assert.True(who.HasFlag(decision.Acting) && allowed.HasFlag(decision.Acting));
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void When_history_is_played_again_an_administrator_makes_every_agreed_move_and_none_beside(Stage from, Stage to)
    {
        var replay = new LifecyclePolicy { Name = LifecyclePolicy.ReplayName };
        var agreed = AgreedMove.Of(from, to);
        foreach (var role in AgreedMove.Roles)
        {
            var decision = StageMove.Decide(from, to, role, replay);
            Assert.Equal(agreed is not null && (agreed.Who.HasFlag(role) || role == Actor.Administrator), decision.IsAllowed);
            Assert.Equal(decision.IsAllowed ? role : Actor.Nobody, decision.Acting);
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Where_sales_may_not_bring_leads_of_their_own_only_those_moves_fall_away(Stage from, Stage to)
    {
        var handedOffOnly = new LifecyclePolicy { SelfSourcedAllowed = false };
        var agreed = AgreedMove.Of(from, to);
        foreach (var role in AgreedMove.Roles)
        {
            var decision = StageMove.Decide(from, to, role, handedOffOnly);
            Assert.Equal(agreed is { IsSelfSourced: false } && agreed.Who.HasFlag(role), decision.IsAllowed);
        }
    }

    [Fact]
    public void The_seven_hundred_and_twenty_six_cells_hold_exactly_the_agreed_moves()
    {
        var cells = AgreedMove.Stages.SelectMany(from => AgreedMove.Stages.SelectMany(to => AgreedMove.Roles.Select(role => StageMove.Decide(from, to, role, standard)))).ToList();
        Assert.Equal(726, cells.Count);
        Assert.Equal(55, cells.Count(cell => cell.IsAllowed));
        Assert.Equal(AgreedMove.All.Select(move => (move.From, move.To)).Order(), Transitions.All.Select(move => (move.From, move.To)).Order());
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_lead_is_self_sourced_only_when_sales_qualify_what_marketing_still_have(Stage from, Stage to) =>
        Assert.Equal(AgreedMove.Of(from, to)?.IsSelfSourced == true, StageMove.IsSelfSourced(from, to));

    [Fact]
    public void Giving_a_lead_back_needs_a_reason_of_the_taxonomy() =>
        Assert.All(Transitions.All, move => Assert.Equal(move.Number is 5 or 6 or 9, move.NeedsRejectionReason));

    [Fact]
    public void Waking_a_lead_early_and_reactivating_it_need_a_sentence() =>
        Assert.All(Transitions.All, move => Assert.Equal(move.Number is 10 or 13, move.NeedsMoveReason));
}
