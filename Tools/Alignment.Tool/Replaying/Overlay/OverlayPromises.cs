using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>
/// What the file promises as rows of the organisation: one SLA policy for the first follow-up of each target, for the origins
/// that have it, in the organisation's office hours. They stand in for the shipped ones.
/// </summary>
internal static class OverlayPromises
{
    public static void Make(IOrganizationService admin, IReadOnlyList<OverlayRow> rows)
    {
        var shipped = new QueryExpression(T.SlaPolicy.Table);
        shipped.Criteria.AddCondition(T.SlaPolicy.Timer, ConditionOperator.Equal, T.TimerKind.FirstFollowUp);
        foreach (var policy in admin.RetrieveMultiple(shipped).Entities) admin.Delete(T.SlaPolicy.Table, policy.Id);
        var promises = rows.GroupBy(row => row.Target, row => row.Origin).OrderBy(promise => promise.Key);
        foreach (var (place, promise) in promises.Index()) admin.Create(Policy(place, promise.Key, promise.Distinct().Order(StringComparer.Ordinal)));
    }

    private static Entity Policy(int place, int target, IEnumerable<string> origins) => new(T.SlaPolicy.Table)
    {
        [T.SlaPolicy.Name] = string.Create(CultureInfo.InvariantCulture, $"First follow-up: {target} minutes"),
        [T.SlaPolicy.Timer] = new OptionSetValue(T.TimerKind.FirstFollowUp),
        [T.SlaPolicy.Priority] = 10 * (place + 1),
        [T.SlaPolicy.Target] = target,
        [T.SlaPolicy.Unit] = new OptionSetValue(T.TimeUnit.BusinessMinutes),
        [T.SlaPolicy.ScheduleSource] = new OptionSetValue(T.ScheduleSource.Organisation),
        [T.SlaPolicy.Source] = string.Join("; ", origins),
    };
}
