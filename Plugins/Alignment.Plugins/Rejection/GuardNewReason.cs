using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>A new reason has a code that can stand for years: capitals, digits and underscores.</summary>
[CrmPluginRegistration(
    "Create", T.RejectionReason.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewReason.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewReason.Id)]
public sealed class GuardNewReason : Step
{
    protected override void Run(Occasion on)
    {
        var code = on.Target.GetAttributeValue<string>(T.RejectionReason.Code) ?? "";
        if (code.Length == 0 || !code.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            throw new Refusal($"The code of a rejection reason is made of capital letters, digits and underscores, such as NO_BUDGET; \"{code}\" is not. It never changes, so choose it well.");
        if (on.Target.GetAttributeValue<Microsoft.Xrm.Sdk.OptionSetValue>(T.RejectionReason.Disposition) is null)
            throw new Refusal($"The rejection reason {code} does not say what becomes of the lead. Choose a disposition.");
        Reasons.Forget(on);
    }
}
