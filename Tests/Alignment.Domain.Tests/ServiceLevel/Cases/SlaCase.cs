using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel.Cases;

/// <summary>A row of sla_cases.csv. Instants are UTC.</summary>
internal sealed record SlaCase(
    string Name, string Schedule, DateTime Start, int TargetMinutes, int WarningPercent, IReadOnlyList<Pause> Pauses,
    DateTime Due, DateTime Warning, DateTime? Touch, int? ElapsedMinutes, string Outcome);
