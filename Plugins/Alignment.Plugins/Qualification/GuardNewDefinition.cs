using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A definition begins as a draft: nothing can be brought in ready-made and active.</summary>
[CrmPluginRegistration(
    "Create", T.MqlDefinition.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewDefinition.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewDefinition.Id)]
public sealed class GuardNewDefinition : Step
{
    protected override void Run(Occasion on)
    {
        ServerWritten.RefuseOnDefinition(on.Target, before: null);
        var state = on.Target.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State)?.Value ?? T.DefinitionState.Draft;
        if (state != T.DefinitionState.Draft)
        {
            throw new Refusal($"A new MQL definition is a Draft. Create it as a Draft with its groups and criteria, then set its state to {DefinitionStates.NameOf(T.DefinitionState.Active)}.");
        }
    }
}
