using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Sales get in touch in time: promises kept ÷ promises kept or broken. Percent, per clock, cohort by due instant.</summary>
public sealed class SlaFollowUp() : Attainment("SLA_FOLLOWUP", TimerKind.FirstFollowUp, "follow-ups due");
