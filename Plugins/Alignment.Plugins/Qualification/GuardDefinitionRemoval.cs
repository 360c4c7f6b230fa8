using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Only a draft can be deleted: leads were judged by the others, and that must stay explainable.</summary>
[CrmPluginRegistration(
    "Delete", T.MqlDefinition.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardDefinitionRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardDefinitionRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardDefinitionRemoval.Before)]
public sealed class GuardDefinitionRemoval : Step
{
    protected override void Run(Occasion on)
    {
        var state = on.Before?.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State)?.Value ?? T.DefinitionState.Draft;
        if (state != T.DefinitionState.Draft)
        {
            throw new Refusal($"\"{on.Before!.GetAttributeValue<string>(T.MqlDefinition.Name)}\" is {DefinitionStates.NameOf(state)}: leads were judged by it, so it cannot be deleted. Retire it instead.");
        }
    }
}
