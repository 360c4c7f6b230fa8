using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The calculator: when would this be due, and why; and for a lead, the clocks it has.</summary>
[CrmPluginRegistration(T.CustomApis.ComputeDue.Name)]
public sealed class ComputeDueApi : Step
{
    /// <summary>A question about other years is a slip of the keyboard.</summary>
    private const int MostYearsAway = 50;

    /// <summary>What a policy can hold.</summary>
    private const int MostMinutes = 5_256_000;

    /// <summary>Fewer minutes than an ordinary week leaves open in a year.</summary>
    private const int MinutesOfAYear = 100_000;

    protected override void Run(Occasion on)
    {
        if (on.Input<Guid>(T.CustomApis.ComputeDue.LeadId) is var lead && lead != Guid.Empty)
        {
            on.Answer(T.CustomApis.ComputeDue.Clocks, LeadClocksView.Of(on, lead));
            return;
        }

        var policy = Policy(on);
        var schedule = policy is { Terms.IsWallClock: true } && on.Input<Guid>(T.CustomApis.ComputeDue.ScheduleId) == Guid.Empty ? null : Schedule(on, policy);
        var target = on.Input<int>(T.CustomApis.ComputeDue.TargetMinutes) is not 0 and var given ? given : policy?.Terms.TargetMinutes ?? 0;
        if (target < 0) throw new Refusal($"TargetMinutes is {target}. Give 0 or more.");
        if (target > MostMinutes) throw new Refusal($"TargetMinutes is {target}. Give at most {MostMinutes}, which is ten years.");
        if (target == 0 && policy is null) throw new Refusal("The calculator needs a target. Give TargetMinutes, or the PolicyId of a policy that has one.");
        var start = Instant(on, T.CustomApis.ComputeDue.StartOn) ?? on.Now;
        var touch = Instant(on, T.CustomApis.ComputeDue.TouchOn);
        var pauses = PauseList.Read(on.Input<string>(T.CustomApis.ComputeDue.Pauses), out var unreadable);
        if (unreadable is not null) throw new Refusal(unreadable);
        var first = on.Now.Year - 1;
        var last = on.Now.Year + 1;
        foreach (var instant in new[] { start, touch ?? start }.Concat(pauses.Select(pause => pause.From)).Concat(pauses.Select(pause => pause.To ?? pause.From)))
        {
            if (Math.Abs(instant.Year - on.Now.Year) > MostYearsAway) throw new Refusal($"{instant.Year} is more than {MostYearsAway} years away. Give a nearer date.");
            first = Math.Min(first, instant.Year - 1);
            last = Math.Max(last, instant.Year + 1 + target / MinutesOfAYear);
        }

        Answer(on, policy, schedule, new DueQuestion
        {
            Start = start,
            TargetMinutes = target,
            IsWallClock = schedule is null,
            Pauses = pauses,
            Touch = touch,
            Now = on.Now < start ? start : on.Now,
            Calendar = schedule?.CalendarOf(first, last) ?? BusinessCalendar.AlwaysOpen,
            Zone = schedule is null ? ZoneRules.Utc : ZoneReader.Read(schedule.TimeZone, first, last, out _) ?? ZoneRules.Utc,
            Schedule = schedule?.Name ?? "",
            ExceptionOn = date => schedule?.ExceptionOn(date),
        });
    }

    private static void Answer(Occasion on, SlaPolicy? policy, ScheduleInForce? schedule, DueQuestion asked)
    {
        var answer = new DueAnswer(asked);
        var percent = on.Input<int>(T.CustomApis.ComputeDue.WarningPercent);
        if (percent is < 0 or > 100) throw new Refusal($"WarningPercent is {percent}. Give 1 to 100.");
        if (percent == 0 && policy is { Terms.Warnings: { Count: > 0 } warnings }) percent = warnings[0];
        on.Answer(T.CustomApis.ComputeDue.DueOn, answer.Due);
        on.Answer(T.CustomApis.ComputeDue.WarnOn, percent == 0 ? null : asked.Calendar.WarnAt(asked.Start, asked.TargetMinutes, percent, asked.Pauses));
        on.Answer(T.CustomApis.ComputeDue.ElapsedMinutes, (int)Math.Min(int.MaxValue, Math.Floor(answer.Elapsed.TotalMinutes)));
        on.Answer(T.CustomApis.ComputeDue.Outcome, answer.Outcome.ToString().ToLowerInvariant());
        on.Answer(T.CustomApis.ComputeDue.Explanation, (policy is null ? "" : $"{policy.Name}, version {policy.Version}: ") + answer.Explanation);
        on.Answer(T.CustomApis.ComputeDue.Warning, schedule?.Warning(answer.Due ?? asked.Start));
    }

    private static SlaPolicy? Policy(Occasion on)
    {
        var id = on.Input<Guid>(T.CustomApis.ComputeDue.PolicyId);
        if (id == Guid.Empty) return null;
        return Policies.Of(on).Find(id)?.Policy ?? throw new Refusal($"There is no SLA policy {id}. Choose one from the list of policies.");
    }

    /// <summary>The schedule that is named, else the policy's, else the organisation's. Whose lead it would be nobody knows here.</summary>
    private static ScheduleInForce Schedule(Occasion on, SlaPolicy? policy)
    {
        var schedules = Schedules.Of(on);
        var id = on.Input<Guid>(T.CustomApis.ComputeDue.ScheduleId);
        if (id == Guid.Empty && policy is { ScheduleSource: ScheduleSource.Policy, Schedule: { } own }) id = own;
        if (id != Guid.Empty) return schedules.Find(id) ?? throw new Refusal($"There is no schedule {id}. Choose one from the list of schedules.");
        return schedules.Default ?? throw new Refusal("No schedule is the organisation's yet. Give a ScheduleId, or open a schedule and tick Hours of the Organisation.");
    }

    private static DateTime? Instant(Occasion on, string name)
    {
        var given = on.Input<DateTime>(name);
        return given == default ? null : given.Kind == DateTimeKind.Local ? given.ToUniversalTime() : DateTime.SpecifyKind(given, DateTimeKind.Utc);
    }
}
