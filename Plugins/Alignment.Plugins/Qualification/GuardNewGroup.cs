using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A new group goes into a draft only, and must make sense there.</summary>
[CrmPluginRegistration(
    "Create", T.CriterionGroup.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewGroup.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewGroup.Id)]
public sealed class GuardNewGroup : Step
{
    protected override void Run(Occasion on)
    {
        var row = on.Target;
        DraftRule.Check(on, row.GetAttributeValue<EntityReference>(T.CriterionGroup.MqlDefinition)?.Id, on.RowId, row.GetAttributeValue<string>(T.CriterionGroup.Name) ?? "");
    }
}
