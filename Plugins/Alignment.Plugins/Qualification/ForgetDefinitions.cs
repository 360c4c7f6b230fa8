using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>When a definition is activated or retired, this process judges the very next lead by the new state.</summary>
[CrmPluginRegistration(
    "Update", T.MqlDefinition.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.ForgetDefinitions.Columns,
    T.Registration.ForgetDefinitions.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.ForgetDefinitions.Id)]
public sealed class ForgetDefinitions : Step
{
    protected override void Run(Occasion on) => Agreement.Forget(on.Context.OrganizationId);
}
