using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Accepted leads become opportunities, or go back, in time: promises kept ÷ promises kept or broken. Percent, per clock, cohort by due instant.</summary>
public sealed class SlaWork() : Attainment("SLA_WORK", TimerKind.Work, "accepted leads due");
