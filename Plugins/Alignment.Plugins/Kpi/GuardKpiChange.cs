using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>A changed KPI can be counted, and is still the one that its values belong to.</summary>
[CrmPluginRegistration(
    "Update", T.Kpi.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardKpiChange.Columns,
    T.Registration.GuardKpiChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardKpiChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardKpiChange.Before)]
public sealed class GuardKpiChange : Step
{
    protected override void Run(Occasion on) => KpiSaving.Check(on);
}
