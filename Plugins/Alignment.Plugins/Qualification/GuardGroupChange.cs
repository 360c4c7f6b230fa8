using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A group changes only while its definition is a draft; moved elsewhere, both definitions must be drafts.</summary>
[CrmPluginRegistration(
    "Update", T.CriterionGroup.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardGroupChange.Columns,
    T.Registration.GuardGroupChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardGroupChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardGroupChange.Before)]
public sealed class GuardGroupChange : Step
{
    protected override void Run(Occasion on)
    {
        var before = on.Before!;
        var name = on.Target.GetAttributeValue<string>(T.CriterionGroup.Name) ?? before.GetAttributeValue<string>(T.CriterionGroup.Name) ?? "";
        DraftRule.CheckLeft(on, DefinitionOf(on, before), name);
        DraftRule.Check(on, DefinitionOf(on, on.Target.Contains(T.CriterionGroup.MqlDefinition) ? on.Target : before), on.RowId, name);
    }

    private static Guid? DefinitionOf(Occasion _, Entity row) =>
        row.GetAttributeValue<EntityReference>(T.CriterionGroup.MqlDefinition)?.Id;
}
