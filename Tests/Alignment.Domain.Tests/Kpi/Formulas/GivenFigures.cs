using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>Figures that were counted already.</summary>
internal sealed class GivenFigures : IKpiLookup
{
    internal Dictionary<string, KpiCount> Now { get; init; } = [];

    internal Dictionary<string, KpiCount> Earlier { get; init; } = [];

    public KpiCount? Of(string code) => Now.GetValueOrDefault(code);

    public KpiCount? Before(string code) => Earlier.GetValueOrDefault(code);

    public KpiCount? LastYear(string code) => Earlier.GetValueOrDefault(code);

    public decimal? ValueOf(string code) => Of(code) is { } count ? KpiFormulas.Find(code)!.Value(count) : null;
}
