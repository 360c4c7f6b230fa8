using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class A_refused_move_says_what_is_allowed_instead
{
    public static TheoryData<Stage, Stage> EveryPair => AgreedMove.EveryPair();

    public static TheoryData<string, bool> Policies => new()
    {
        { LifecyclePolicy.StandardName, true },
        { LifecyclePolicy.StandardName, false },
        { LifecyclePolicy.ReplayName, true },
    };

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void It_begins_with_the_code_and_both_stages(Stage from, Stage to)
    {
        foreach (var refusal in Refusals(from, to, new LifecyclePolicy()))
            Assert.StartsWith($"ALN-T01 {AgreedMove.Name(from)}→{AgreedMove.Name(to)} not allowed: ", refusal.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void It_names_each_move_that_is_open_to_this_person_and_no_other(string name, bool selfSourced)
    {
        var policy = new LifecyclePolicy { Name = name, SelfSourcedAllowed = selfSourced };
        foreach (var from in AgreedMove.Stages)
        foreach (var to in AgreedMove.Stages)
        foreach (var refusal in Refusals(from, to, policy))
        {
            var open = Open(from, refusal.Role, policy).Select(move => move.Words).ToHashSet(StringComparer.Ordinal);
            var may = $"From {AgreedMove.Name(from)} you may ";
            Assert.Equal(open.Count > 0, refusal.Text.Contains(may, StringComparison.Ordinal));
            var offered = refusal.Text[(refusal.Text.IndexOf(may, StringComparison.Ordinal) + 1)..];
            if (open.Count > 0) Assert.Equal(open.Count, offered.Split(", or ").Length);
            Assert.All(open, words => Assert.Contains(words, offered, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_representative_who_reactivates_is_told_who_may()
    {
        var refusal = StageMove.Decide(Stage.Disqualified, Stage.Inquiry, Actor.Rep, new LifecyclePolicy()).Refusal;
        Assert.Equal(
            "ALN-T01 Disqualified→Inquiry not allowed: Only a sales manager or a marketing lead may do that. From Disqualified there is nothing you can do with it; ask a sales manager or a marketing lead.",
            refusal);
    }

    [Fact]
    public void A_representative_who_jumps_to_a_deal_that_is_won_is_told_the_way()
    {
        var refusal = StageMove.Decide(Stage.Sal, Stage.Won, Actor.Rep, new LifecyclePolicy()).Refusal;
        Assert.StartsWith("ALN-T01 SAL→Won not allowed: A lead gets to Won from SQL only. From SAL you may return it to marketing with a reason, or ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Sales_are_not_offered_their_own_leads_where_the_organisation_does_not_want_them()
    {
        var refusal = StageMove.Decide(Stage.Inquiry, Stage.Sql, Actor.Rep, new LifecyclePolicy { SelfSourcedAllowed = false }).Refusal;
        Assert.Equal(
            "ALN-T01 Inquiry→SQL not allowed: Marketing has not handed it off, and your organisation qualifies handed-off leads only. From Inquiry there is nothing you can do with it; ask marketing or a marketing lead.",
            refusal);
    }

    [Fact]
    public void Where_only_the_opportunity_moves_the_lead_it_says_so_instead_of_sending_people_to_somebody_who_cannot_help()
    {
        var refusal = StageMove.Decide(Stage.Sql, Stage.Recycled, Actor.Manager, new LifecyclePolicy()).Refusal;
        Assert.EndsWith("From SQL it moves by itself when you close its opportunity as won, or close its opportunity as lost.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_lead_has_no_way_on() =>
        Assert.EndsWith("From Duplicate there is no way on.", StageMove.Decide(Stage.Duplicate, Stage.Inquiry, Actor.Manager, new LifecyclePolicy()).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_lead_that_is_there_already_is_told_so() =>
        Assert.Contains(": It is SAL already. ", StageMove.Decide(Stage.Sal, Stage.Sal, Actor.Rep, new LifecyclePolicy()).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Nobody_may_do_nothing() =>
        Assert.Contains("there is nothing you can do with it; ask the owner or a sales manager.", StageMove.Decide(Stage.Mql, Stage.Sal, Actor.Nobody, new LifecyclePolicy()).Refusal, StringComparison.Ordinal);

    [Fact]
    public void An_allowed_move_has_no_refusal() =>
        Assert.Empty(StageMove.Decide(Stage.Mql, Stage.Sal, Actor.Rep, new LifecyclePolicy()).Refusal);

    private static IEnumerable<AgreedMove> Open(Stage from, Actor role, LifecyclePolicy policy) => AgreedMove.All.Where(move =>
        move.From == from
        && (move.Who.HasFlag(role) || (policy.IsReplay && role == Actor.Administrator))
        && (policy.SelfSourcedAllowed || !move.IsSelfSourced));

    private static IEnumerable<(Actor Role, string Text)> Refusals(Stage from, Stage to, LifecyclePolicy policy) =>
        from role in AgreedMove.Roles
        let decision = StageMove.Decide(@from, to, role, policy)
        where !decision.IsAllowed
        select (role, decision.Refusal);
}
