using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Marketing answer rejections in time: promises kept ÷ promises kept or broken. Percent, per clock, cohort by due instant.</summary>
public sealed class SlaAnswer() : Attainment("SLA_ANSWER", TimerKind.MarketingAnswer, "answers due");
