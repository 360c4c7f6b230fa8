using Alignment.Domain.ServiceLevel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>The schedules of an organisation with their exceptions, retired ones included: others may be based on them.</summary>
internal static class StoredSchedules
{
    private static readonly string[] Days =
    [
        T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday, T.Schedule.Saturday, T.Schedule.Sunday,
    ];

    public static IReadOnlyList<TypedSchedule> Read(IOrganizationService service)
    {
        var exceptions = Exceptions(service);
        var query = new QueryExpression(T.Schedule.Table) { ColumnSet = new ColumnSet([.. Days, T.Schedule.Name, T.Schedule.BasedOn, T.Schedule.StateCode]) };
        query.AddOrder(T.Schedule.Name, OrderType.Ascending);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => new TypedSchedule
        {
            Id = row.Id,
            Name = Text(row, T.Schedule.Name),
            Hours = Array.ConvertAll(Days, day => Text(row, day)),
            BasedOn = row.GetAttributeValue<EntityReference>(T.Schedule.BasedOn)?.Id,
            IsRetired = row.GetAttributeValue<OptionSetValue>(T.Schedule.StateCode)?.Value is > 0,
            Exceptions = [.. exceptions[row.Id]],
        })];
    }

    private static ILookup<Guid, TypedException> Exceptions(IOrganizationService service)
    {
        var query = new QueryExpression(T.ScheduleException.Table)
        {
            ColumnSet = new ColumnSet(T.ScheduleException.Schedule, T.ScheduleException.Date, T.ScheduleException.UntilDate, T.ScheduleException.Kind),
        };
        query.Criteria.AddCondition(T.ScheduleException.StateCode, ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities.ToLookup(
            row => row.GetAttributeValue<EntityReference>(T.ScheduleException.Schedule).Id,
            row => new TypedException
            {
                Date = row.GetAttributeValue<DateTime?>(T.ScheduleException.Date),
                UntilDate = row.GetAttributeValue<DateTime?>(T.ScheduleException.UntilDate),
                HasSpecialHours = row.GetAttributeValue<OptionSetValue>(T.ScheduleException.Kind)?.Value == T.ExceptionKind.SpecialHours,
            });
    }

    private static string Text(Entity row, string column) => row.GetAttributeValue<string>(column) ?? "";
}
