using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class How_long_a_lead_was_in_a_stage : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void The_move_that_ends_it_says_so_and_a_stage_that_was_skipped_is_absent()
    {
        var lead = floor.Inquiry();
        floor.LaterDays(2);
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 70), (T.Lead.OwnerId, floor.Rep.User));
        floor.Later(TimeSpan.FromHours(3));
        floor.Rep.Qualify(lead);
        Assert.Equal([("Inquiry → MQL", 2 * 1440), ("MQL → SAL", 180), ("SAL → SQL", null)], Moves(lead));
        Assert.Equal([("Inquiry → MQL", null)], Moves(floor.Mql()));
    }

    [Fact]
    public void A_correction_takes_the_time_over_and_the_next_stage_begins_there()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(3));
        floor.Rep.Accept(lead);
        var accepted = floor.Events(lead)[^1];
        floor.Later(TimeSpan.FromHours(1));
        floor.Rep.Qualify(lead);
        floor.Correct(accepted, floor.Now.AddHours(-3));
        Assert.Equal([("Inquiry → MQL", null), ("MQL → SAL", null), ("SAL → SQL", 180), ("MQL → SAL", 60)], Moves(lead));
        floor.Correct(accepted, floor.Now.AddHours(-2));
        Assert.Equal([null, null, 120, null, (int?)120], Moves(lead).Select(move => move.Minutes));
    }

    [Fact]
    public void The_last_move_that_is_corrected_says_since_when_the_lead_is_there()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(3));
        floor.Rep.Accept(lead);
        floor.Correct(floor.Events(lead)[^1], floor.Now.AddHours(-1));
        Assert.Equal(floor.Now.AddHours(-1), floor.Lead(lead).GetAttributeValue<DateTime>(T.Lead.StageOn));
    }

    [Fact]
    public void Of_history_nobody_knows_how_long_it_was_anywhere()
    {
        var lead = floor.Admin.Service.Create(new Entity(T.Lead.Table)
        {
            [T.Lead.LastName] = "Old",
            [T.Lead.OverriddenCreatedOn] = floor.Now.Date.AddDays(-400),
            [T.Lead.Stage] = new OptionSetValue(T.Stage.Won),
        });
        Assert.All(Moves(lead), move => Assert.Null(move.Minutes));
    }

    [Fact]
    public void A_lead_that_takes_over_anothers_pass_leaves_its_own_stage_then()
    {
        var master = floor.Inquiry();
        var other = floor.Sal();
        floor.LaterDays(1);
        floor.Merge(master, other);
        var told = floor.Events(master).Single(one => one.GetAttributeValue<string>(T.StageEvent.Comment)?.StartsWith("Takes over", StringComparison.Ordinal) == true);
        Assert.Equal(1440, told.GetAttributeValue<int>(T.StageEvent.MinutesInStage));
    }

    public void Dispose() => floor.Dispose();

    private IReadOnlyList<(string Move, int? Minutes)> Moves(Guid lead) =>
    [
        .. floor.Events(lead)
            .Where(told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value is T.EventKind.Moved or T.EventKind.Corrected)
            .Select(told => (told.GetAttributeValue<string>(T.StageEvent.Name), told.GetAttributeValue<int?>(T.StageEvent.MinutesInStage))),
    ];
}
