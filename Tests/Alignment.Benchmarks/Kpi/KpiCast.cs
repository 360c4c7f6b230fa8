using Microsoft.Xrm.Sdk;

namespace Alignment.Benchmarks.Kpi;

/// <summary>Who and what the generated hand-offs belong to.</summary>
/// <param name="Sources">Labels of the choice Lead Source.</param>
/// <param name="Reasons">Rejection reasons with their codes and dispositions.</param>
internal sealed record KpiCast(
    IReadOnlyList<Guid> Owners,
    IReadOnlyList<EntityReference> Campaigns,
    IReadOnlyList<EntityReference> Definitions,
    IReadOnlyList<EntityReference> Policies,
    IReadOnlyList<(int Value, string Label)> Sources,
    IReadOnlyList<(EntityReference Row, string Code, OptionSetValue Disposition)> Reasons,
    Guid BusinessUnit,
    Guid Currency);
