using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Reasons are retired, not deleted.</summary>
[CrmPluginRegistration(
    "Delete", T.RejectionReason.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardReasonRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardReasonRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardReasonRemoval.Before)]
public sealed class GuardReasonRemoval : Step
{
    protected override void Run(Occasion on) => throw new Refusal(
        $"The rejection reason {on.Before?.GetAttributeValue<string>(T.RejectionReason.Code)} cannot be deleted: past rejections keep their reason. Deactivate it, and nobody can choose it any more.");
}
