using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>An instant of a hand-off is corrected: how long everything took is counted afresh from the instants as they are now.</summary>
internal static class CorrectedMinutes
{
    private static readonly string[] Instants =
        [T.Handoff.HandedOffOn, T.Handoff.FirstTouchOn, T.Handoff.AcceptedOn, T.Handoff.RejectedOn, T.Handoff.SqlOn, T.Handoff.WonOn];

    /// <param name="row">The change of the hand-off, with the instant that is corrected.</param>
    /// <param name="lead">With the instant from which its present pass counts.</param>
    /// <param name="book">The lead's clocks as they are now; null for a pass that is over.</param>
    public static void Apply(Occasion on, Entity row, Entity lead, ClockBook? book)
    {
        var stood = on.AsSystem.Retrieve(T.Handoff.Table, row.Id, new ColumnSet([.. Instants, T.Handoff.Outcome, T.Handoff.RejectionPhase]));
        DateTime? Will(string column) => row.Contains(column) ? row.GetAttributeValue<DateTime?>(column) : stood.GetAttributeValue<DateTime?>(column);
        if (Will(T.Handoff.HandedOffOn) is not { } handedOff) return;
        var clocks = book is null ? PastClocks.Of(on, row) : [.. book.Clocks.FindAll(clock => clock.Handoff is null)];
        var since = book is null ? handedOff : lead.GetAttributeValue<DateTime?>(T.Lead.HandedOffOn) ?? handedOff;
        if (Will(T.Handoff.FirstTouchOn) is { } touched)
        {
            row[T.Handoff.FollowUpMinutes] = InHours(on, clocks, TimerKind.FirstFollowUp, since, touched);
            row[T.Handoff.FollowUpWallMinutes] = WholeMinutes.Waited(since, touched);
        }

        if ((Will(T.Handoff.AcceptedOn) ?? (WasDecision(stood) ? Will(T.Handoff.RejectedOn) : null)) is { } decided)
        {
            row[T.Handoff.DecisionMinutes] = InHours(on, clocks, TimerKind.Decision, since, decided);
            row[T.Handoff.DecisionWallMinutes] = WholeMinutes.Waited(since, decided);
        }

        if (Will(T.Handoff.SqlOn) is { } qualified) row[T.Handoff.SqlMinutes] = WholeMinutes.Between(handedOff, qualified);
        if (Will(T.Handoff.WonOn) is { } won) row[T.Handoff.WonMinutes] = WholeMinutes.Between(handedOff, won);
    }

    /// <summary>Sales gave it back instead of accepting it, themselves, and it is not out again.</summary>
    private static bool WasDecision(Entity stood) =>
        stood.GetAttributeValue<OptionSetValue>(T.Handoff.RejectionPhase)?.Value == T.RejectionPhase.BeforeAcceptance
        && stood.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome)?.Value is not (T.Outcome.NotFollowedUp or T.Outcome.Pending);

    private static int InHours(Occasion on, List<Clock> clocks, TimerKind kind, DateTime since, DateTime at) =>
        PassMinutes.InHours(on, clocks.FindLast(clock => clock.Kind == kind), since, at);
}
