using Dataverse.Local.Pipeline;
using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages;

/// <summary>Which columns to read of a row before it is written: what the rules and the pre-images need.</summary>
internal static class Snapshots
{
    public static ColumnSet Columns(TableShape shape, StepPlan plan)
    {
        if (plan.Before == null)
            return shape.RuleColumns;
        if (plan.Before.AllColumns)
            return plan.Before;
        return plan.BeforeAndRules ??= new ColumnSet(
            [.. plan.Before.Columns.Where(shape.Has).Union(shape.RuleColumns.Columns)]);
    }
}
