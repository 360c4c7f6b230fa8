using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Reads all schedules with their exceptions: two requests, however many.</summary>
internal static class ScheduleReader
{
    public static List<ScheduleRow> Read(Occasion on)
    {
        var schedules = new QueryExpression(T.Schedule.Table) { ColumnSet = new ColumnSet(ScheduleRow.Columns) };
        schedules.AddOrder(T.Schedule.Name, OrderType.Ascending);
        var rows = on.AsSystem.RetrieveMultiple(schedules).Entities;
        var exceptions = rows.Count == 0 ? [] : Exceptions(on);
        return rows.Select(row => new ScheduleRow(row, exceptions.FindAll(exception => exception.Schedule == row.Id))).ToList();
    }

    private static List<ExceptionRow> Exceptions(Occasion on)
    {
        var query = new QueryExpression(T.ScheduleException.Table) { ColumnSet = new ColumnSet(ExceptionRow.Columns) };
        query.Criteria.AddCondition(T.ScheduleException.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(T.ScheduleException.Date, OrderType.Ascending);
        return on.AsSystem.RetrieveMultiple(query).Entities.Select(row => new ExceptionRow(row)).ToList();
    }
}
