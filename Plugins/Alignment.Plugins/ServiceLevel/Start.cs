using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A clock that starts, with the reasons for it.</summary>
internal sealed class Start
{
    private Start(Clock clock, SlaPolicy? policy, string explanation)
    {
        Clock = clock;
        Policy = policy;
        Explanation = explanation;
    }

    public Clock Clock { get; }

    /// <summary>Null when it is uncovered.</summary>
    public SlaPolicy? Policy { get; }

    public string Explanation { get; }

    /// <returns>Null when the organisation does not time this.</returns>
    public static Start? Of(ClockKeeper keeper, TimerKind kind, DateTime at)
    {
        var policies = Policies.Of(keeper.On);
        var match = PolicyMatch.Of(policies.Active, kind, Pass.Of(keeper.Story), at);
        if (match.Policy is { } policy) return Covered(keeper, kind, at, policy, match.Explanation);
        // Follow-up is promised to every buyer; whatever else is timed has to be seen as soon as anything of it is.
        if (kind != TimerKind.FirstFollowUp && !policies.Active.Any(one => one.Timer == kind && one.InForceAt(at))) return null;
        return new Start(New(keeper, kind, at, TimerState.Uncovered, null, new ClockTerms()), null, match.Explanation);
    }

    /// <summary>Moves a running clock to another policy, counted from the same start.</summary>
    public static Start Rematched(ClockKeeper keeper, Clock clock, SlaPolicy policy, string explanation)
    {
        var schedule = Apply(keeper, clock, policy);
        return new Start(clock, policy, $"{explanation} {schedule}");
    }

    private static Start Covered(ClockKeeper keeper, TimerKind kind, DateTime at, SlaPolicy policy, string explanation)
    {
        var clock = New(keeper, kind, at, TimerState.Running, policy, policy.Terms);
        var schedule = Apply(keeper, clock, policy);
        return new Start(clock, policy, $"{explanation} {schedule}");
    }

    private static string Apply(ClockKeeper keeper, Clock clock, SlaPolicy policy)
    {
        var chosen = ChosenSchedule.Of(keeper, policy);
        clock.Policy = policy.Id;
        clock.PolicyVersion = policy.Version;
        clock.Terms = policy.Terms;
        clock.Schedule = chosen.Schedule?.Id;
        clock.ScheduleRevision = chosen.Schedule?.Revision ?? 0;
        if (policy.Terms.Pause == PauseRule.HoldOrMissingConsent && Holding.IsUnreachable(keeper.Save))
            ClockHold.Start(clock, null, ClockHold.NoConsent, clock.StartedOn, keeper.CalendarOf(clock));
        clock.Reckon(keeper.CalendarOf(clock), keeper.Now);
        return chosen.Words;
    }

    private static Clock New(ClockKeeper keeper, TimerKind kind, DateTime at, TimerState state, SlaPolicy? policy, ClockTerms terms)
    {
        var owner = OwnerOf(keeper, kind, policy);
        return new Clock
        {
            Key = TimerId.Key(kind, keeper.Story.EventCount),
            Kind = kind,
            State = state,
            Terms = terms,
            StartedOn = at,
            Owner = owner?.Id,
            OwnedByTeam = owner?.LogicalName == T.Team.Table,
            OwnedSince = at,
        };
    }

    /// <summary>Sales' promises are the owner's; marketing's are kept by who the policy names, or who handed the lead off.</summary>
    private static EntityReference? OwnerOf(ClockKeeper keeper, TimerKind kind, SlaPolicy? policy)
    {
        if (!Side.IsMarketings(kind)) return keeper.Owner;
        if (policy?.ResponsibleUser is { } user) return new EntityReference(T.SystemUser.Table, user);
        if (policy?.ResponsibleTeam is { } team) return new EntityReference(T.Team.Table, team);
        return keeper.Book.Marketer is { } marketer ? new EntityReference(T.SystemUser.Table, marketer) : null;
    }
}
