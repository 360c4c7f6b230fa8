using Alignment.Domain.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A holiday or special hours of one schedule.</summary>
internal sealed class ExceptionRow(Entity row)
{
    public static readonly string[] Columns =
    [
        T.ScheduleException.Name, T.ScheduleException.Schedule, T.ScheduleException.Date, T.ScheduleException.UntilDate,
        T.ScheduleException.Kind, T.ScheduleException.Hours, T.ScheduleException.VersionNumber,
    ];

    public Guid? Schedule { get; } = row.GetAttributeValue<EntityReference>(T.ScheduleException.Schedule)?.Id;

    public long Version { get; } = row.GetAttributeValue<long>(T.ScheduleException.VersionNumber);

    public TypedException Typed { get; } = new()
    {
        Id = row.Id,
        Name = ScheduleRow.Text(row, T.ScheduleException.Name),
        Date = row.GetAttributeValue<DateTime?>(T.ScheduleException.Date),
        UntilDate = row.GetAttributeValue<DateTime?>(T.ScheduleException.UntilDate),
        HasSpecialHours = row.GetAttributeValue<OptionSetValue>(T.ScheduleException.Kind)?.Value == T.ExceptionKind.SpecialHours,
        Hours = ScheduleRow.Text(row, T.ScheduleException.Hours),
    };
}
