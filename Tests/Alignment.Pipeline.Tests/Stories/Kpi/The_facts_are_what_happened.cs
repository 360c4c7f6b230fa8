using Alignment.Pipeline.Tests.Stories.Kpi.Histories;
using Alignment.Pipeline.Tests.Stories.Kpi.Recounting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>What saves wrote on hand-offs and deals for the figures, against the instants and rows it follows from.</summary>
public sealed class The_facts_are_what_happened
{
    [Theory]
    [InlineData(21)]
    public void On_every_hand_off_of_a_random_quarter(int seed)
    {
        using var company = new Company();
        new RandomHistory(company, seed).Play(300, 91);
        var ground = new Ground(company);
        var wrong = ground.Passes.Where(pass => !pass.Row.Is(T.Handoff.Historical)).SelectMany(pass => Problems(ground, pass)).Concat(ground.Deals.SelectMany(Problems)).ToList();
        Assert.Empty(wrong);
        Assert.True(ground.Passes.Count(pass => pass.Touched) > 5 && ground.Passes.Any(pass => pass.Won) && ground.Passes.Any(pass => pass.Rests));
    }

    private static IEnumerable<string> Problems(Ground ground, Pass pass)
    {
        var row = pass.Row;
        var deals = ground.Deals.Where(deal => deal.Ref(T.Opportunity.Handoff) == row.Id).ToList();
        var won = deals.Where(deal => deal.Option(T.Opportunity.StateCode) == 1).ToList();
        var siblings = ground.Passes.Where(other => other.Lead == pass.Lead && other.Row.Contains(T.Handoff.RecycleNumber)).OrderBy(other => other.ReturnedOn).ToList();
        var name = row.GetAttributeValue<string>(T.Handoff.Name);
        foreach (var (what, written, real) in new (string, decimal?, decimal?)[]
        {
            (T.Handoff.OpportunityCount, row.GetAttributeValue<int>(T.Handoff.OpportunityCount), deals.Count),
            (T.Handoff.WonAmount, row.GetAttributeValue<decimal?>(T.Handoff.WonAmount), won.Count == 0 ? null : RevenueFigures.Revenue(ground, pass)),
            (T.Handoff.Outcome, pass.Won ? 1 : 0, won.Count == 0 ? 0 : 1),
            (T.Handoff.SqlMinutes, row.GetAttributeValue<int?>(T.Handoff.SqlMinutes), Minutes(pass, T.Handoff.SqlOn)),
            (T.Handoff.WonMinutes, row.GetAttributeValue<int?>(T.Handoff.WonMinutes), Minutes(pass, T.Handoff.WonOn)),
            (T.Handoff.RecycleNumber, row.GetAttributeValue<int?>(T.Handoff.RecycleNumber) ?? 0, siblings.IndexOf(pass) + 1),
            ("is recycled", row.Contains(T.Handoff.RecycleNumber) ? 1 : 0, pass.Rests ? 1 : 0),
            (T.Handoff.FollowUpWallMinutes, row.Contains(T.Handoff.FollowUpWallMinutes) ? 1 : 0, pass.Touched ? 1 : 0),
            (T.Handoff.FollowUpMinutes, row.Contains(T.Handoff.FollowUpMinutes) ? 1 : 0, pass.Touched ? 1 : 0),
        })
        {
            if (written != real) yield return $"{name}: {what} is {written}, and should be {real}";
        }

        if (Plain(ground, pass) && pass.Touched)
        {
            var touched = row.When(T.Handoff.FirstTouchOn)!.Value;
            if (row.GetAttributeValue<int>(T.Handoff.FollowUpWallMinutes) != Math.Max(0, (int)Math.Floor((touched - pass.HandedOff).TotalMinutes))) yield return $"{name}: on the wall";
            if (row.GetAttributeValue<int>(T.Handoff.FollowUpMinutes) != OfficeHours.Between(row.When(T.Handoff.AssignedOn) ?? pass.HandedOff, touched)) yield return $"{name}: in the hours {row.GetAttributeValue<int>(T.Handoff.FollowUpMinutes)}";
        }

        if (Plain(ground, pass) && row.GetAttributeValue<int?>(T.Handoff.DecisionMinutes) is { } minutes
            && OfficeHours.Between(pass.HandedOff, row.When(T.Handoff.AcceptedOn) ?? pass.ReturnedOn!.Value) != minutes) yield return $"{name}: decided in {minutes}";
    }

    private static IEnumerable<string> Problems(Entity deal)
    {
        var isClosed = deal.Option(T.Opportunity.StateCode) is 1 or 2;
        if (isClosed != deal.Contains(T.Opportunity.ClosedRate) || isClosed != deal.Contains(T.Opportunity.CycleMinutes)) yield return $"{deal.Id}: frozen exactly while it is closed";
        if (isClosed && RevenueFigures.Amount(deal) != deal.Sum(T.Opportunity.ClosedAmount)) yield return $"{deal.Id}: {deal.Sum(T.Opportunity.ClosedAmount)}";
    }

    /// <summary>Never held, sent elsewhere or corrected: then instants and office hours say it all.</summary>
    private static bool Plain(Ground ground, Pass pass) =>
        pass.Disposition != T.Disposition.ReRoute
        && !ground.Events.Any(told => told.Ref(T.StageEvent.Handoff) == pass.Row.Id && told.Option(T.StageEvent.Kind) == T.EventKind.Corrected)
        && !ground.Timers.Any(timer => timer.Ref(T.Timer.Handoff) == pass.Row.Id && timer.Contains(T.Timer.Pauses));

    private static int? Minutes(Pass pass, string column) => pass.Row.When(column) is { } at ? (int)Math.Floor((at - pass.HandedOff).TotalMinutes) : null;
}
