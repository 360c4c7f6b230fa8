using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>Reads the first follow-up clocks of all hand-offs.</summary>
internal static class FollowUpClocks
{
    /// <param name="asOf">A clock that still runs and was due before this instant is breached.</param>
    public static IReadOnlyDictionary<Guid, FollowUpClock> Of(IOrganizationService service, DateTime asOf)
    {
        var query = new QueryExpression(T.Timer.Table)
        {
            ColumnSet = new ColumnSet(T.Timer.Handoff, T.Timer.DueOn, T.Timer.State, T.Timer.ElapsedMinutes, T.Timer.StoppedOn),
            Orders = { new OrderExpression(T.Timer.Id, OrderType.Ascending) },
        };
        query.Criteria.AddCondition(T.Timer.Kind, ConditionOperator.Equal, T.TimerKind.FirstFollowUp);
        return ReplayedLedger.Read(service, query)
            .Where(row => row.Contains(T.Timer.Handoff))
            .GroupBy(row => row.GetAttributeValue<EntityReference>(T.Timer.Handoff).Id)
            .ToDictionary(clocks => clocks.Key, clocks => Clock(clocks.First(), asOf));
    }

    private static FollowUpClock Clock(Entity row, DateTime asOf)
    {
        var state = row.GetAttributeValue<OptionSetValue>(T.Timer.State)?.Value;
        var due = row.GetAttributeValue<DateTime?>(T.Timer.DueOn);
        var isOpen = state is T.TimerState.Running or T.TimerState.Paused;
        return new FollowUpClock(
            due,
            IsMet: state == T.TimerState.Met,
            IsBreached: state == T.TimerState.Breached || (isOpen && due < asOf),
            Minutes: row.Contains(T.Timer.StoppedOn) ? row.GetAttributeValue<int?>(T.Timer.ElapsedMinutes) : null);
    }
}
