using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A policy is checked and numbered before it is written. Clocks that run keep the version they started with.</summary>
internal static class PolicySaving
{
    /// <summary>What does not change a promise.</summary>
    private static readonly string[] Beside =
    [
        T.SlaPolicy.Id, T.SlaPolicy.Name, T.SlaPolicy.ApplyToOpen, T.SlaPolicy.Version, T.SlaPolicy.AppliedVersion, T.SlaPolicy.StateCode, T.SlaPolicy.StatusCode,
    ];

    public static void Check(Occasion on)
    {
        Policies.Forget(on);
        if (Errand.IsServer(on)) return;
        var save = new RowSave(on);
        save.RefuseServerColumns("an SLA policy", T.SlaPolicy.Version, T.SlaPolicy.AppliedVersion);
        var source = PolicyRow.SourceOf(save.Row);
        if (on.Before is null) on.Target[T.SlaPolicy.ScheduleSource] = Offset.From(source);
        var matters = save.ChangesAny(on.Target.Attributes.Keys.Except(Beside));
        if (matters || !save.IsInactive)
        {
            var title = $"The SLA policy \"{ScheduleRow.Text(save.Row, T.SlaPolicy.Name)}\"";
            var shape = LeadShape.Of(on);
            RowSave.RefuseIfAny(title, PolicyCheck.Problems(
                Draft(on, save.Row, source),
                new ChoiceLabels("rating", shape.OptionsOf(T.Lead.LeadQualityCode)),
                new ChoiceLabels("source", shape.OptionsOf(T.Lead.LeadSourceCode))));
            if (on.Before is not null && save.Changes(T.SlaPolicy.Timer)) StepSaving.CheckAll(on, save.Row.Id, save.Row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Timer));
            if (save.Changes(T.SlaPolicy.Path) || save.Changes(T.SlaPolicy.Segment)) DefinitionNames.ReportUnknown(on, title, save.Row);
        }

        save.Number(T.SlaPolicy.Version, T.SlaPolicy.AppliedVersion, T.SlaPolicy.ApplyToOpen, matters);
    }

    private static PolicyDraft Draft(Occasion on, Entity row, ScheduleSource source)
    {
        var schedule = row.GetAttributeValue<EntityReference>(T.SlaPolicy.Schedule)?.Id;
        return new PolicyDraft
        {
            Timer = row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Timer) is { } timer ? Offset.Of<TimerKind>(timer) : null,
            Priority = row.GetAttributeValue<int?>(T.SlaPolicy.Priority),
            Target = row.GetAttributeValue<int?>(T.SlaPolicy.Target),
            Warnings = row.GetAttributeValue<string>(T.SlaPolicy.Warnings),
            Rating = row.GetAttributeValue<string>(T.SlaPolicy.Rating),
            Source = row.GetAttributeValue<string>(T.SlaPolicy.Source),
            MinScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MinScore),
            MaxScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MaxScore),
            MinHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MinHandoff),
            MaxHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MaxHandoff),
            EffectiveFrom = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveFrom),
            EffectiveTo = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveTo),
            UsesOwnSchedule = source == ScheduleSource.Policy,
            HasSchedule = schedule is not null,
            ScheduleIsRetired = schedule is { } id && ScheduleReader.Read(on).Find(one => one.Typed.Id == id)?.Typed.IsRetired == true,
            Attempts = row.GetAttributeValue<int>(T.SlaPolicy.Attempts),
        };
    }
}
