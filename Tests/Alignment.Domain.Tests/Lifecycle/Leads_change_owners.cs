using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Leads_change_owners
{
    public static TheoryData<Stage> EveryStage => [.. AgreedMove.Stages];

    /// <summary>Marketing pass on what lies in their own queue, and route what was returned; never a lead that sales have.</summary>
    [Theory]
    [MemberData(nameof(EveryStage))]
    public void Sales_pass_on_any_lead_and_marketing_those_that_sales_do_not_have(Stage stage)
    {
        var isWithSales = stage is Stage.Mql or Stage.Sal;
        foreach (var role in AgreedMove.Roles)
        {
            var may = role switch
            {
                Actor.System or Actor.Rep or Actor.Manager => true,
                Actor.Marketing or Actor.MarketingLead => !isWithSales,
                _ => false,
            };
            Assert.Equal(may, Reassignment.Refusal(stage, role, new LifecyclePolicy()) is null);
        }
    }

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void An_administrator_gives_leads_away_only_when_history_is_played_again(Stage stage)
    {
        Assert.NotNull(Reassignment.Refusal(stage, Actor.Administrator, new LifecyclePolicy()));
        Assert.Null(Reassignment.Refusal(stage, Actor.Administrator, new LifecyclePolicy { Name = LifecyclePolicy.ReplayName }));
    }

    [Fact]
    public void The_refusal_says_whom_to_ask() => Assert.Equal(
        "ALN-T01 A lead that is SAL can be given to another owner by the owner or a sales manager only. Ask one of them.",
        Reassignment.Refusal(Stage.Sal, Actor.Marketing, new LifecyclePolicy()));
}
