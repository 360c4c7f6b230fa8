using Alignment.Tool.Kpi;

namespace Alignment.Tool.Up;

/// <summary>What <c>up</c> did and found.</summary>
/// <param name="Judged">How the definition in force judged the leads.</param>
/// <param name="Refreshed">How the figures were counted.</param>
/// <param name="Scoreboard">The figures of the last whole quarter of the sample.</param>
public sealed record UpResult(string Package, ImportedAssembly Assembly, SampleLoad Sample, JudgedLeads Judged, KpiRefreshResult Refreshed, KpiBoard Scoreboard);
