using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A criterion changes only while its definition is a draft; moved elsewhere, both definitions must be drafts.</summary>
[CrmPluginRegistration(
    "Update", T.Criterion.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardCriterionChange.Columns,
    T.Registration.GuardCriterionChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardCriterionChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardCriterionChange.Before)]
public sealed class GuardCriterionChange : Step
{
    protected override void Run(Occasion on)
    {
        var before = on.Before!;
        var name = on.Target.GetAttributeValue<string>(T.Criterion.Name) ?? before.GetAttributeValue<string>(T.Criterion.Name) ?? "";
        DraftRule.CheckLeft(on, DefinitionOf(on, before), name);
        DraftRule.Check(on, DefinitionOf(on, on.Target.Contains(T.Criterion.CriterionGroup) ? on.Target : before), on.RowId, name);
    }

    private static Guid? DefinitionOf(Occasion on, Entity row) =>
        DraftRule.DefinitionOf(on, row.GetAttributeValue<EntityReference>(T.Criterion.CriterionGroup));
}
