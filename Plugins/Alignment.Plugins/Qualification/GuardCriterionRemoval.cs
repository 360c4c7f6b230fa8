using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A criterion leaves a draft only: what was active stays readable for ever.</summary>
[CrmPluginRegistration(
    "Delete", T.Criterion.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardCriterionRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardCriterionRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardCriterionRemoval.Before)]
public sealed class GuardCriterionRemoval : Step
{
    protected override void Run(Occasion on)
    {
        var row = on.Before!;
        DraftRule.CheckLeft(on, DraftRule.DefinitionOf(on, row.GetAttributeValue<EntityReference>(T.Criterion.CriterionGroup)), row.GetAttributeValue<string>(T.Criterion.Name) ?? "");
    }
}
