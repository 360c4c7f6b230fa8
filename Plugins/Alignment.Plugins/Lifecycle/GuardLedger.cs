using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// The ledger is proof only if nobody can write it, whatever their role: hand-offs, stage events, evaluations and timers are
/// written by the server as a consequence of what happens to leads, figures and their periods by counting.
/// </summary>
[CrmPluginRegistration(
    "Create", T.Handoff.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.HandOffGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.HandOffGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Handoff.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.HandOffGuardWhenChanged.Columns,
    T.Registration.HandOffGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.HandOffGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.Handoff.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.HandOffGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.HandOffGuardWhenDeleted.Id)]
[CrmPluginRegistration(
    "Create", T.StageEvent.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.StageEventGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.StageEventGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.StageEvent.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.StageEventGuardWhenChanged.Columns,
    T.Registration.StageEventGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.StageEventGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.StageEvent.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.StageEventGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.StageEventGuardWhenDeleted.Id)]
[CrmPluginRegistration(
    "Create", T.Evaluation.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.EvaluationGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EvaluationGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Evaluation.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.EvaluationGuardWhenChanged.Columns,
    T.Registration.EvaluationGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EvaluationGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.Evaluation.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.EvaluationGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EvaluationGuardWhenDeleted.Id)]
[CrmPluginRegistration(
    "Create", T.Timer.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.TimerGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TimerGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Timer.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.TimerGuardWhenChanged.Columns,
    T.Registration.TimerGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TimerGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.Timer.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.TimerGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TimerGuardWhenDeleted.Id)]
[CrmPluginRegistration(
    "Create", T.KpiPeriod.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.KPIPeriodGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIPeriodGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.KpiPeriod.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.KPIPeriodGuardWhenChanged.Columns,
    T.Registration.KPIPeriodGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIPeriodGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.KpiPeriod.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.KPIPeriodGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIPeriodGuardWhenDeleted.Id)]
[CrmPluginRegistration(
    "Create", T.KpiValue.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.KPIValueGuardWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIValueGuardWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.KpiValue.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.KPIValueGuardWhenChanged.Columns,
    T.Registration.KPIValueGuardWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIValueGuardWhenChanged.Id)]
[CrmPluginRegistration(
    "Delete", T.KpiValue.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.KPIValueGuardWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.KPIValueGuardWhenDeleted.Id)]
public sealed class GuardLedger : Step
{
    public const string Code = "ALN-L01";

    protected override void Run(Occasion on)
    {
        if (Errand.IsServer(on)) return;
        // Events and evaluations go when the lead they are about goes; whether it may go is decided there.
        if (on.Context.MessageName == "Delete" && on.Context.PrimaryEntityName != T.Handoff.Table && on.IsPartOf("Delete", T.Lead.Table)) return;
        // A merge moves what hangs on the lead that goes to the lead that stays.
        if (on.Context.MessageName == "Update" && on.IsPartOf("Merge", T.Lead.Table)) return;
        throw new Refusal(
            $"{Code} Rows of {on.Context.PrimaryEntityName} are written by the server only, so that both teams can rely on them. "
            + "Work the lead itself: hand off, accept, reject, qualify. An administrator corrects history with " + T.CustomApis.CorrectHistory.Name + ", which adds an event and changes none.");
    }
}
