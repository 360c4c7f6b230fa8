using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// The old way to set a state. Where the platform runs it as an Update, that one has decided already; where it does not,
/// the move is asked for here, and a refusal undoes the state.
/// </summary>
[CrmPluginRegistration(
    "SetState", T.Lead.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.LeadStateSet.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.LeadStateSet.Id)]
public sealed class LeadStateSet : Step
{
    protected override void Run(Occasion on)
    {
        if (Errand.IsServer(on) || on.IsPartOf("Update", T.Lead.Table)) return;
        var lead = on.Input<EntityReference>("EntityMoniker")!.Id;
        var state = on.Input<OptionSetValue>("State")?.Value ?? 0;
        var now = on.AsSystem.Retrieve(T.Lead.Table, lead, new ColumnSet(T.Lead.Stage, T.Lead.RejectionReason));
        var stage = StageChoice.Of(now.GetAttributeValue<OptionSetValue>(T.Lead.Stage));
        if (stage == Stage.None || Stages.OfState(state) == Stages.OfState(StateOf(stage))) return;
        var change = new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = StageChoice.From(state == 0 && stage == Stage.Lost ? Stage.Recycled : Stages.OfState(state)) };
        if (!now.Contains(T.Lead.RejectionReason) && DisqualifyRule.DefaultReason(on.Input<OptionSetValue>("Status")?.Value) is { } code && Reasons.ByCode(on, code) is { } reason)
            change[T.Lead.RejectionReason] = reason.Reference;
        new Errand(T.Channel.Save).For(on, lead);
        on.AsSystem.Update(change);
    }

    private static int StateOf(Stage stage) => Stages.IsOpen(stage) ? 0 : stage is Stage.Disqualified or Stage.Duplicate ? 2 : 1;
}
