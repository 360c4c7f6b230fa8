using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

/// <summary>Hours, holidays, promises and absences, as people type them.</summary>
public sealed class AdminDesk(Floor floor)
{
    private static readonly string[] WorkingDays = [T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday];

    private readonly IOrganizationService admin = floor.Organisation.Admin;

    /// <summary>Monday to Friday, nine to five in Berlin, unless the columns say otherwise.</summary>
    public Guid Schedule(string name, params (string Column, object? Value)[] columns)
    {
        var row = new Entity(T.Schedule.Table) { [T.Schedule.Name] = name, [T.Schedule.TimeZone] = "Europe/Berlin" };
        foreach (var day in WorkingDays) row[day] = "09:00-17:00";
        return Create(row, columns);
    }

    public Guid Holiday(Guid schedule, string name, DateTime date, params (string Column, object? Value)[] columns) => Create(
        new Entity(T.ScheduleException.Table)
        {
            [T.ScheduleException.Name] = name,
            [T.ScheduleException.Schedule] = new EntityReference(T.Schedule.Table, schedule),
            [T.ScheduleException.Date] = date,
            [T.ScheduleException.Kind] = new OptionSetValue(T.ExceptionKind.Holiday),
        },
        columns);

    /// <summary>An hour for the first follow-up, in the organisation's hours.</summary>
    public Guid Policy(string name, params (string Column, object? Value)[] columns) => Create(
        new Entity(T.SlaPolicy.Table)
        {
            [T.SlaPolicy.Name] = name,
            [T.SlaPolicy.Priority] = 50,
            [T.SlaPolicy.Timer] = new OptionSetValue(T.TimerKind.FirstFollowUp),
            [T.SlaPolicy.Target] = 60,
        },
        columns);

    /// <summary>The owner is told at the deadline.</summary>
    public Guid Step(Guid policy, string name, params (string Column, object? Value)[] columns) => Create(
        new Entity(T.EscalationStep.Table)
        {
            [T.EscalationStep.Name] = name,
            [T.EscalationStep.SlaPolicy] = new EntityReference(T.SlaPolicy.Table, policy),
            [T.EscalationStep.Percent] = 100,
            [T.EscalationStep.Action] = new OptionSetValue(T.EscalationAction.Notify),
            [T.EscalationStep.Recipient] = new OptionSetValue(T.EscalationRecipient.Owner),
        },
        columns);

    /// <summary>Somebody enters that somebody is away.</summary>
    public static Guid Away(Seat by, Seat who, DateTime from, DateTime until, Seat? backup = null) => by.Service.Create(new Entity(T.Absence.Table)
    {
        [T.Absence.User] = who.User,
        [T.Absence.From] = from,
        [T.Absence.Until] = until,
        [T.Absence.Backup] = backup?.User,
    });

    public void Change(string table, Guid id, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(table, id);
        foreach (var (column, value) in columns) change[column] = value;
        admin.Update(change);
    }

    public void Retire(string table, Guid id) => Change(table, id, (T.Schedule.StateCode, new OptionSetValue(1)), (T.Schedule.StatusCode, new OptionSetValue(2)));

    public Entity Row(string table, Guid id) => admin.Retrieve(table, id, new ColumnSet(true));

    public Entity Named(string table, string name) => Assert.Single(admin.RetrieveMultiple(new QueryExpression(table)
    {
        ColumnSet = new ColumnSet(true),
        Criteria = { Conditions = { new ConditionExpression(T.Schedule.Name, ConditionOperator.Equal, name) } },
    }).Entities);

    /// <summary>Somebody asks the calculator.</summary>
    public ParameterCollection Compute(params (string Name, object? Value)[] asked) => floor.Rep.Run(T.CustomApis.ComputeDue.Name, asked).Results;

    private Guid Create(Entity row, (string Column, object? Value)[] columns)
    {
        foreach (var (column, value) in columns) row[column] = value;
        return admin.Create(row);
    }
}
