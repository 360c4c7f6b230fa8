using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Old_leads_are_imported_as_history
{
    private static readonly DateTime now = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    public static TheoryData<Stage> LaterStages => [.. AgreedMove.Stages.Where(stage => stage is not (Stage.None or Stage.Inquiry))];

    [Fact]
    public void A_lead_older_than_thirty_days_is_history()
    {
        var policy = new LifecyclePolicy();
        Assert.False(HistoricalImport.IsHistory(null, now, policy));
        Assert.False(HistoricalImport.IsHistory(now, now, policy));
        Assert.False(HistoricalImport.IsHistory(now.AddDays(-30), now, policy));
        Assert.True(HistoricalImport.IsHistory(now.AddDays(-30).AddSeconds(-1), now, policy));
    }

    [Fact]
    public void The_organisation_chooses_how_old()
    {
        var policy = new LifecyclePolicy { HistoricalAfterDays = 0 };
        Assert.False(HistoricalImport.IsHistory(now, now, policy));
        Assert.True(HistoricalImport.IsHistory(now.AddSeconds(-1), now, policy));
    }

    [Fact]
    public void Anybody_brings_in_an_inquiry_old_or_new()
    {
        Assert.All(AgreedMove.Roles, role => Assert.Null(HistoricalImport.Refusal(Stage.Inquiry, isHistory: false, role)));
        Assert.All(AgreedMove.Roles, role => Assert.Null(HistoricalImport.Refusal(Stage.Inquiry, isHistory: true, role)));
    }

    [Theory]
    [MemberData(nameof(LaterStages))]
    public void A_later_stage_needs_history_and_an_administrator(Stage stage)
    {
        foreach (var role in AgreedMove.Roles)
        {
            Assert.StartsWith($"ALN-T01 –→{AgreedMove.Name(stage)} not allowed: a new lead starts as Inquiry.", HistoricalImport.Refusal(stage, isHistory: false, role), StringComparison.Ordinal);
            Assert.Equal(role == Actor.Administrator, HistoricalImport.Refusal(stage, isHistory: true, role) is null);
        }

        Assert.EndsWith("Ask one to run the import.", HistoricalImport.Refusal(stage, isHistory: true, Actor.Marketing), StringComparison.Ordinal);
    }
}
