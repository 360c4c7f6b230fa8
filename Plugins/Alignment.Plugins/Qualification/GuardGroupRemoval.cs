using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A group leaves a draft only: what was active stays readable for ever.</summary>
[CrmPluginRegistration(
    "Delete", T.CriterionGroup.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardGroupRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardGroupRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardGroupRemoval.Before)]
public sealed class GuardGroupRemoval : Step
{
    protected override void Run(Occasion on)
    {
        var row = on.Before!;
        var name = row.GetAttributeValue<string>(T.CriterionGroup.Name) ?? "";
        DraftRule.CheckLeft(on, row.GetAttributeValue<EntityReference>(T.CriterionGroup.MqlDefinition)?.Id, name);
        if (on.IsPartOf("Delete", T.MqlDefinition.Table)) return;
        if (new DefinitionReader(on.AsSystem).HasNestedGroups(on.RowId))
        {
            throw new Refusal($"The group \"{name}\" has groups inside it, which would become top-level groups of the definition. Delete or move them first.");
        }
    }
}
