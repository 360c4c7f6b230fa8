using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Everything about a reason may be edited but its code: past rejections and reports speak of it.</summary>
[CrmPluginRegistration(
    "Update", T.RejectionReason.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardReasonChange.Columns,
    T.Registration.GuardReasonChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardReasonChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardReasonChange.Before)]
public sealed class GuardReasonChange : Step
{
    protected override void Run(Occasion on)
    {
        Reasons.Forget(on);
        if (!on.Target.Contains(T.RejectionReason.Code)) return;
        var stood = on.Before?.GetAttributeValue<string>(T.RejectionReason.Code);
        if (!SameValue.As(on.Target.GetAttributeValue<string>(T.RejectionReason.Code), stood))
            throw new Refusal($"The code {stood} of a rejection reason never changes: past rejections and reports speak of it. Deactivate this reason and create another.");
    }
}
