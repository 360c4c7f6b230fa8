using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Sales accept a lead or give it back in time: promises kept ÷ promises kept or broken. Percent, per clock, cohort by due instant.</summary>
public sealed class SlaDecision() : Attainment("SLA_DECISION", TimerKind.Decision, "decisions due");
