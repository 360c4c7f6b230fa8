using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>A new KPI can be counted.</summary>
[CrmPluginRegistration(
    "Create", T.Kpi.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewKpi.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewKpi.Id)]
public sealed class GuardNewKpi : Step
{
    protected override void Run(Occasion on) => KpiSaving.Check(on);
}
