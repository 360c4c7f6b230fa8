using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Writes the first event of a new lead, and its hand-off when it is an MQL from the start.</summary>
[CrmPluginRegistration(
    "Create", T.Lead.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.RecordLeadOnCreate.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.RecordLeadOnCreate.Id)]
public sealed class RecordLeadOnCreate : Step
{
    protected override void Run(Occasion on) => Beside.Write(on, on.RowId, isNew: true);
}
