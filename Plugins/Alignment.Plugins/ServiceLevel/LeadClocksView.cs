using System.Globalization;
using System.Text;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The clocks of one lead as a page needs them to count down by itself, in the rights of who looks. Two requests.</summary>
internal static class LeadClocksView
{
    private const int MostWindows = 60;

    public static string Of(Occasion on, Guid leadId)
    {
        var lead = on.AsCaller.Retrieve(T.Lead.Table, leadId, new ColumnSet(T.Lead.Clocks, T.Lead.OwnerId));
        var book = ClockBook.Read(lead.GetAttributeValue<string>(T.Lead.Clocks));
        var rows = Rows(on, leadId);
        var json = new StringBuilder("{\"now\":").Append(Instant(on.Now)).Append(",\"leadId\":").Append(Json.Text(leadId.ToString("D"))).Append(",\"clocks\":[");
        var isFirst = true;
        foreach (var clock in book.Clocks)
        {
            // What is done is shown as long as its pass lasts; a resting lead waits for nobody.
            if (clock.Kind == TimerKind.Wake || (!clock.IsOpen && clock.Handoff is not null)) continue;
            if (!isFirst) json.Append(',');
            isFirst = false;
            rows.TryGetValue(TimerId.Of(clock.Home ?? leadId, clock.Key), out var row);
            Add(json, on, clock, row, leadId);
        }

        return json.Append("]}").ToString();
    }

    private static void Add(StringBuilder json, Occasion on, Clock clock, Entity? row, Guid leadId)
    {
        var calendar = ClockCalendar.Of(on, clock);
        var until = clock.StoppedOn ?? on.Now;
        var hold = clock.IsOpen ? clock.Holds.FindLast(one => one.Covers(on.Now)) : null;
        var isPaused = hold is not null;
        json.Append("{\"id\":").Append(Json.Text(TimerId.Of(clock.Home ?? leadId, clock.Key).ToString("D")));
        json.Append(",\"kind\":").Append(Offset.From(clock.Kind).Value.ToString(CultureInfo.InvariantCulture));
        Text(json, "name", Side.Name(clock.Kind));
        Text(json, "side", Side.IsMarketings(clock.Kind) ? "marketing" : "sales");
        Text(json, "state", isPaused ? "paused" : clock.State == TimerState.Paused ? "running" : clock.State.ToString().ToLowerInvariant());
        When(json, "startedOn", clock.StartedOn);
        When(json, "dueOn", isPaused ? null : clock.DueOn);
        When(json, "warnOn", isPaused ? null : clock.WarnOn);
        When(json, "stoppedOn", clock.StoppedOn);
        Number(json, "targetMinutes", clock.TargetMinutes);
        Text(json, "unit", clock.Terms.IsWallClock ? "wall" : "business");
        Number(json, "elapsedMinutes", clock.State == TimerState.Uncovered ? 0 : (int)clock.Elapsed(calendar, until).TotalMinutes);
        When(json, "pausedUntil", hold?.To);
        Text(json, "pauseReason", hold?.Reason);
        Text(json, "owner", clock.Owner is null ? "" : Words.Owner(on, clock.Owner, clock.OwnedByTeam));
        Text(json, "stops", Side.Stops(clock.Kind, clock.Terms.Attempts));
        Text(json, "policy", clock.Policy is { } policy && Policies.Of(on).Find(policy) is { } known ? $"{known.Policy.Name}, version {clock.PolicyVersion}" : null);
        Text(json, "explanation", row?.GetAttributeValue<string>(T.Timer.Explanation));
        Text(json, "schedule", clock.Schedule is { } id ? Schedules.Of(on).Find(id)?.Name : null);
        json.Append(",\"windows\":[").Append(clock.IsOpen ? Windows(on, clock) : "").Append("]}");
    }

    /// <summary>The open stretches from just before now to past the due instant, and at least to the next opening.</summary>
    private static string Windows(Occasion on, Clock clock)
    {
        var calendar = ClockCalendar.Of(on, clock);
        var end = clock.DueOn > on.Now ? clock.DueOn.Value : on.Now;
        var stretches = calendar.Stretches(on.Now.AddHours(-1), end.AddDays(7), MostWindows);
        return string.Join(",", stretches.Select(one => $"[{Instant(one.From)},{Instant(one.To)}]"));
    }

    private static Dictionary<Guid, Entity> Rows(Occasion on, Guid leadId)
    {
        var query = new QueryExpression(T.Timer.Table) { ColumnSet = new ColumnSet(T.Timer.Explanation) };
        query.Criteria.AddCondition(T.Timer.Lead, ConditionOperator.Equal, leadId);
        query.AddOrder(T.Timer.StartedOn, OrderType.Descending);
        query.TopCount = MostWindows;
        return on.AsCaller.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id);
    }

    private static void Text(StringBuilder json, string name, string? value) =>
        json.Append(",\"").Append(name).Append("\":").Append(value is null ? "null" : Json.Text(value));

    private static void Number(StringBuilder json, string name, int value) =>
        json.Append(",\"").Append(name).Append("\":").Append(value.ToString(CultureInfo.InvariantCulture));

    private static void When(StringBuilder json, string name, DateTime? value) =>
        json.Append(",\"").Append(name).Append("\":").Append(value is { } instant ? Instant(instant) : "null");

    private static string Instant(DateTime value) => Json.Text(value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
