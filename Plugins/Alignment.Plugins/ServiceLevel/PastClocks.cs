using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The clocks of a pass that is over, from their rows: the lead no longer carries them. They are only asked how much time
/// counted until an instant that was corrected; what became of them stays as it was.
/// </summary>
internal static class PastClocks
{
    private const string Format = "yyyy-MM-dd HH:mm";

    /// <param name="handoff">The change of the hand-off, with the instant that is corrected.</param>
    public static List<Clock> Of(Occasion on, Entity handoff)
    {
        var query = new QueryExpression(T.Timer.Table)
        {
            ColumnSet = new ColumnSet(T.Timer.Kind, T.Timer.State, T.Timer.StartedOn, T.Timer.StoppedOn, T.Timer.Schedule, T.Timer.Unit, T.Timer.Pauses),
        };
        query.Criteria.AddCondition(T.Timer.Handoff, ConditionOperator.Equal, handoff.Id);
        query.Criteria.AddCondition(T.Timer.Kind, ConditionOperator.In, T.TimerKind.FirstFollowUp, T.TimerKind.Decision);
        query.AddOrder(T.Timer.StartedOn, OrderType.Ascending);
        return [.. on.AsSystem.RetrieveMultiple(query).Entities.Select(row => Read(row, handoff))];
    }

    private static Clock Read(Entity row, Entity handoff)
    {
        var kind = Offset.Of<TimerKind>(row.GetAttributeValue<OptionSetValue>(T.Timer.Kind));
        DateTime? Corrected(string column) => handoff.GetAttributeValue<DateTime?>(column);
        var clock = new Clock
        {
            Kind = kind,
            State = Offset.Of<TimerState>(row.GetAttributeValue<OptionSetValue>(T.Timer.State)),
            Schedule = row.GetAttributeValue<EntityReference>(T.Timer.Schedule)?.Id,
            Terms = new ClockTerms { IsWallClock = row.GetAttributeValue<OptionSetValue>(T.Timer.Unit)?.Value == T.TimeUnit.WallClockMinutes },
            StartedOn = Corrected(T.Handoff.HandedOffOn) ?? row.GetAttributeValue<DateTime>(T.Timer.StartedOn),
            StoppedOn = (kind == TimerKind.FirstFollowUp ? Corrected(T.Handoff.FirstTouchOn) : Corrected(T.Handoff.AcceptedOn) ?? Corrected(T.Handoff.RejectedOn))
                ?? row.GetAttributeValue<DateTime?>(T.Timer.StoppedOn),
        };
        foreach (var line in (row.GetAttributeValue<string>(T.Timer.Pauses) ?? "").Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
            if (Pause(line) is { } hold) clock.Holds.Add(hold);
        return clock;
    }

    /// <summary>"2026-03-02 09:00 to 2026-03-02 11:00 UTC: why"; null for what is none, and for one that never ended.</summary>
    private static Hold? Pause(string line)
    {
        var parts = line.Split([" to ", " UTC: "], 3, StringSplitOptions.None);
        return parts.Length == 3 && At(parts[0]) is { } from && At(parts[1]) is { } to ? new Hold { From = from, To = to, Reason = parts[2] } : null;
    }

    private static DateTime? At(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
}
