using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>A new criterion goes into a draft only, and must make sense there.</summary>
[CrmPluginRegistration(
    "Create", T.Criterion.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewCriterion.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewCriterion.Id)]
public sealed class GuardNewCriterion : Step
{
    protected override void Run(Occasion on)
    {
        var row = on.Target;
        DraftRule.Check(on, DraftRule.DefinitionOf(on, row.GetAttributeValue<EntityReference>(T.Criterion.CriterionGroup)), on.RowId, row.GetAttributeValue<string>(T.Criterion.Name) ?? "");
    }
}
