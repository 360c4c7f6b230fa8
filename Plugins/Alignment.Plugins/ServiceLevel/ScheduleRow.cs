using Alignment.Domain.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A schedule row with its exceptions, as people typed them.</summary>
internal sealed class ScheduleRow
{
    /// <summary>Monday to Sunday.</summary>
    public static readonly string[] Days =
    [
        T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday, T.Schedule.Saturday, T.Schedule.Sunday,
    ];

    public static readonly string[] Columns =
    [
        .. Days, T.Schedule.Name, T.Schedule.TimeZone, T.Schedule.BasedOn, T.Schedule.User, T.Schedule.Team, T.Schedule.Countries, T.Schedule.IsDefault,
        T.Schedule.Revision, T.Schedule.AppliedRevision, T.Schedule.StateCode, T.Schedule.VersionNumber,
    ];

    private readonly Entity row;

    public ScheduleRow(Entity row, List<ExceptionRow> exceptions)
    {
        this.row = row;
        Exceptions = exceptions;
        Revision = row.GetAttributeValue<int>(T.Schedule.Revision);
        AppliedRevision = row.GetAttributeValue<int>(T.Schedule.AppliedRevision);
        LastVersion = row.GetAttributeValue<long>(T.Schedule.VersionNumber);
        foreach (var exception in exceptions) LastVersion = Math.Max(LastVersion, exception.Version);
        Typed = new TypedSchedule
        {
            Id = row.Id,
            Name = Text(row, T.Schedule.Name),
            TimeZone = Text(row, T.Schedule.TimeZone),
            Hours = Array.ConvertAll(Days, day => Text(row, day)),
            BasedOn = row.GetAttributeValue<EntityReference>(T.Schedule.BasedOn)?.Id,
            User = row.GetAttributeValue<EntityReference>(T.Schedule.User)?.Id,
            Team = row.GetAttributeValue<EntityReference>(T.Schedule.Team)?.Id,
            Countries = Text(row, T.Schedule.Countries),
            IsDefault = row.GetAttributeValue<bool>(T.Schedule.IsDefault),
            IsRetired = row.GetAttributeValue<OptionSetValue>(T.Schedule.StateCode)?.Value is > 0,
            Exceptions = exceptions.ConvertAll(exception => exception.Typed),
        };
    }

    public TypedSchedule Typed { get; }

    public List<ExceptionRow> Exceptions { get; }

    /// <summary>How often its hours changed.</summary>
    public int Revision { get; }

    /// <summary>The last revision that was applied to clocks that ran already.</summary>
    public int AppliedRevision { get; }

    /// <summary>The highest row version of the schedule and its exceptions.</summary>
    public long LastVersion { get; }

    public ScheduleRow With(List<ExceptionRow> exceptions) => new(row, exceptions);

    public static string Text(Entity row, string column) => (row.GetAttributeValue<string>(column) ?? "").Trim();
}
