using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Writes what was decided about a changed lead: hand-off, events, evaluation.</summary>
[CrmPluginRegistration(
    "Update", T.Lead.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.RecordLeadOnUpdate.Columns,
    T.Registration.RecordLeadOnUpdate.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.RecordLeadOnUpdate.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.RecordLeadOnUpdate.Before)]
public sealed class RecordLeadOnUpdate : Step
{
    protected override void Run(Occasion on) => Beside.Write(on, on.RowId, isNew: false);
}
