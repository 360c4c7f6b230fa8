using System.Xml.Linq;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Defaults;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The follow-up a team starts from: office hours and a policy for every timer. A policy that is there, edited or retired, is
/// left as it is, and so is an organisation that has hours of its own already.
/// </summary>
internal static class DefaultSla
{
    private const string Resource = "Alignment.Plugins.Defaults.default-sla.xml";

    /// <param name="skipped">How many were there already.</param>
    /// <returns>How many were installed.</returns>
    public static int Install(Occasion on, out int skipped)
    {
        var sla = EmbeddedXml.Load(Resource);
        var hours = Hours(on, sla.Element("schedule")!) ? 1 : 0;
        var there = on.AsCaller.RetrieveMultiple(new QueryExpression(T.SlaPolicy.Table) { ColumnSet = new ColumnSet(T.SlaPolicy.Name) }).Entities;
        var all = sla.Elements("policy").ToList();
        var missing = all.FindAll(policy => !there.Any(row => row.Id == EmbeddedXml.Id(policy) || row.GetAttributeValue<string>(T.SlaPolicy.Name) == EmbeddedXml.Text(policy, "name")));
        // Past the guards, which would count every step as a change of its policy: a test puts these rows through them.
        Errand.AsServer(on, () =>
        {
            Create(on, T.SlaPolicy.Table, missing.ConvertAll(policy => Policy(on, policy)));
            Create(on, T.EscalationStep.Table, missing.SelectMany(policy => policy.Elements("step").Select(step => Rung(step, policy))).ToList());
        });
        Policies.Forget(on);
        Schedules.Forget(on);
        skipped = 1 - hours + all.Count - missing.Count;
        return hours + missing.Count;
    }

    /// <summary>What the person should do next.</summary>
    public static string Summary(int installed, int skipped) => installed == 0
        ? $"Office hours and follow-up policies ({skipped} rows) are there already and were left as they are."
        : $"Installed office hours and follow-up policies ({installed} rows{(skipped == 0 ? "" : $"; {skipped} are there already and were left as they are")}). Open the schedule: choose your time zone, which is UTC, and add your holidays.";

    private static bool Hours(Occasion on, XElement schedule)
    {
        var id = EmbeddedXml.Id(schedule);
        if (ScheduleReader.Read(on).Exists(row => row.Typed.Id == id || (row.Typed.IsDefault && !row.Typed.IsRetired))) return false;
        var row = new Entity(T.Schedule.Table, id)
        {
            [T.Schedule.Name] = EmbeddedXml.Text(schedule, "name"),
            [T.Schedule.TimeZone] = EmbeddedXml.Text(schedule, "zone"),
            [T.Schedule.IsDefault] = true,
        };
        for (var day = 0; day < ScheduleRow.Days.Length; day++) row[ScheduleRow.Days[day]] = EmbeddedXml.Text(schedule, Weekday.Name(day).ToLowerInvariant());
        on.AsCaller.Create(row);
        return true;
    }

    private static Entity Policy(Occasion on, XElement policy) => new(T.SlaPolicy.Table, EmbeddedXml.Id(policy))
    {
        [T.SlaPolicy.Name] = EmbeddedXml.Text(policy, "name"),
        [T.SlaPolicy.Version] = 1,
        [T.SlaPolicy.Priority] = EmbeddedXml.Number(policy, "priority"),
        [T.SlaPolicy.Timer] = EmbeddedXml.Choice<TimerKind>(policy, "timer"),
        [T.SlaPolicy.Target] = EmbeddedXml.Number(policy, "target"),
        [T.SlaPolicy.Unit] = new OptionSetValue(EmbeddedXml.Text(policy, "wall") is null ? T.TimeUnit.BusinessMinutes : T.TimeUnit.WallClockMinutes),
        [T.SlaPolicy.ScheduleSource] = Offset.From(ScheduleSource.Organisation),
        [T.SlaPolicy.Rating] = Label(on, EmbeddedXml.Number(policy, "rating")),
        [T.SlaPolicy.Path] = EmbeddedXml.Text(policy, "path"),
        [T.SlaPolicy.Warnings] = EmbeddedXml.Text(policy, "warnings"),
        [T.SlaPolicy.PauseRule] = EmbeddedXml.Choice<PauseRule>(policy, "pause"),
        [T.SlaPolicy.PauseCap] = EmbeddedXml.Number(policy, "cap"),
        [T.SlaPolicy.ReassignRule] = Offset.From(ReassignRule.Continue),
        [T.SlaPolicy.TouchStamp] = new OptionSetValue(T.Touchstamp.WhenItEnded),
        [T.SlaPolicy.Attempts] = EmbeddedXml.Number(policy, "attempts"),
    };

    private static Entity Rung(XElement step, XElement policy) => new(T.EscalationStep.Table, EmbeddedXml.Id(step))
    {
        [T.EscalationStep.Name] = EmbeddedXml.Text(step, "name"),
        [T.EscalationStep.SlaPolicy] = new EntityReference(T.SlaPolicy.Table, EmbeddedXml.Id(policy)),
        [T.EscalationStep.Percent] = EmbeddedXml.Number(step, "percent"),
        [T.EscalationStep.Action] = EmbeddedXml.Choice<EscalationAction>(step, "action"),
        [T.EscalationStep.Recipient] = EmbeddedXml.Text(step, "to") is null ? null : EmbeddedXml.Choice<EscalationRecipient>(step, "to"),
    };

    /// <summary>The rating as this organisation calls it.</summary>
    private static string? Label(Occasion on, int? rating) => rating is not { } number ? null
        : LeadShape.Of(on).OptionOf(T.Lead.LeadQualityCode, number) ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Create(Occasion on, string table, List<Entity> rows)
    {
        if (rows.Count > 0) on.AsCaller.Execute(new CreateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = table } });
    }
}
