using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A policy row with its ladder.</summary>
internal sealed class PolicyRow(Entity row, List<EscalationStep> ladder)
{
    public static readonly string[] Columns =
    [
        T.SlaPolicy.Name, T.SlaPolicy.Version, T.SlaPolicy.AppliedVersion, T.SlaPolicy.Priority, T.SlaPolicy.Timer, T.SlaPolicy.Rating,
        T.SlaPolicy.Source, T.SlaPolicy.Segment, T.SlaPolicy.Country, T.SlaPolicy.Path, T.SlaPolicy.MinScore, T.SlaPolicy.MaxScore,
        T.SlaPolicy.MinHandoff, T.SlaPolicy.MaxHandoff, T.SlaPolicy.Target, T.SlaPolicy.Unit, T.SlaPolicy.ScheduleSource, T.SlaPolicy.Schedule,
        T.SlaPolicy.Warnings, T.SlaPolicy.PauseRule, T.SlaPolicy.PauseCap, T.SlaPolicy.ReassignRule, T.SlaPolicy.CreditFloor, T.SlaPolicy.Attempts,
        T.SlaPolicy.TouchStamp, T.SlaPolicy.AnyoneCounts, T.SlaPolicy.Rematch, T.SlaPolicy.EffectiveFrom, T.SlaPolicy.EffectiveTo,
        T.SlaPolicy.ResponsibleUser, T.SlaPolicy.ResponsibleTeam, T.SlaPolicy.StateCode,
    ];

    public SlaPolicy Policy { get; } = new()
    {
        Id = row.Id,
        Name = ScheduleRow.Text(row, T.SlaPolicy.Name),
        Version = row.GetAttributeValue<int>(T.SlaPolicy.Version),
        Priority = row.GetAttributeValue<int>(T.SlaPolicy.Priority),
        Timer = Choice<TimerKind>(row, T.SlaPolicy.Timer),
        Filter = new PolicyFilter
        {
            Ratings = List(row, T.SlaPolicy.Rating),
            Sources = List(row, T.SlaPolicy.Source),
            Segments = List(row, T.SlaPolicy.Segment),
            Countries = List(row, T.SlaPolicy.Country),
            Paths = List(row, T.SlaPolicy.Path),
            MinScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MinScore),
            MaxScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MaxScore),
            MinHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MinHandoff),
            MaxHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MaxHandoff),
        },
        Terms = new ClockTerms
        {
            TargetMinutes = row.GetAttributeValue<int>(T.SlaPolicy.Target),
            IsWallClock = row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Unit)?.Value == T.TimeUnit.WallClockMinutes,
            Warnings = WarningList.Read(row.GetAttributeValue<string>(T.SlaPolicy.Warnings), out _),
            Pause = Choice<PauseRule>(row, T.SlaPolicy.PauseRule),
            PauseCapHours = row.GetAttributeValue<int?>(T.SlaPolicy.PauseCap),
            Reassign = Choice<ReassignRule>(row, T.SlaPolicy.ReassignRule),
            CreditFloor = row.GetAttributeValue<int>(T.SlaPolicy.CreditFloor),
            Attempts = row.GetAttributeValue<int>(T.SlaPolicy.Attempts),
            TouchAsRecorded = row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.TouchStamp)?.Value == T.Touchstamp.WhenItWasRecorded,
            AnyoneCounts = row.GetAttributeValue<bool>(T.SlaPolicy.AnyoneCounts),
            Rematches = row.GetAttributeValue<bool>(T.SlaPolicy.Rematch),
        },
        ScheduleSource = SourceOf(row),
        Schedule = row.GetAttributeValue<EntityReference>(T.SlaPolicy.Schedule)?.Id,
        From = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveFrom),
        To = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveTo),
        ResponsibleUser = row.GetAttributeValue<EntityReference>(T.SlaPolicy.ResponsibleUser)?.Id,
        ResponsibleTeam = row.GetAttributeValue<EntityReference>(T.SlaPolicy.ResponsibleTeam)?.Id,
        Ladder = ladder,
    };

    /// <summary>The last version that was applied to clocks that ran already.</summary>
    public int AppliedVersion { get; } = row.GetAttributeValue<int>(T.SlaPolicy.AppliedVersion);

    /// <summary>For no new clocks.</summary>
    public bool IsRetired { get; } = row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.StateCode)?.Value is > 0;

    /// <summary>A policy that says nothing counts on the schedule it names, or else on the organisation's.</summary>
    public static ScheduleSource SourceOf(Entity row) => row.Contains(T.SlaPolicy.ScheduleSource)
        ? Choice<ScheduleSource>(row, T.SlaPolicy.ScheduleSource)
        : row.GetAttributeValue<EntityReference>(T.SlaPolicy.Schedule) is null ? ScheduleSource.Organisation : ScheduleSource.Policy;

    private static TEnum Choice<TEnum>(Entity row, string column) where TEnum : struct, Enum => Offset.Of<TEnum>(row.GetAttributeValue<OptionSetValue>(column));

    private static IReadOnlyList<string> List(Entity row, string column) => ListText.Entries(row.GetAttributeValue<string>(column));
}
