using Alignment.Domain.Rejection;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>What sales' decision says about a lead. What was sent back, a duplicate, and what was overturned say nothing.</summary>
internal static class Verdicts
{
    internal static bool IsGood(HandoffTally handoff) => handoff.IsMql && handoff.IsAccepted;

    internal static bool IsBad(HandoffTally handoff) =>
        handoff.IsMql && !handoff.IsAccepted && handoff.IsTurnedDown && handoff.Disposition is Disposition.Recycle or Disposition.Disqualify;
}
