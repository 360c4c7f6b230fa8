using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>The named policy: the guards that the past cannot meet are off, and nothing moves but what the file says.</summary>
internal static class ReplaySettings
{
    /// <summary>Clocks run in the shipped office hours, but nobody is warned and no ladder is climbed: what became of a lead is what the file says.</summary>
    public static void Choose(IOrganizationService admin)
    {
        Set(admin, T.EnvironmentVariables.LifecyclePolicy, "replay");
        Set(admin, T.EnvironmentVariables.AutomaticHandOff, "no");
        foreach (var step in Rows(admin, T.EscalationStep.Table)) admin.Delete(T.EscalationStep.Table, step.Id);
        foreach (var policy in Rows(admin, T.SlaPolicy.Table)) admin.Update(new Entity(T.SlaPolicy.Table, policy.Id) { [T.SlaPolicy.Warnings] = null });
    }

    private static DataCollection<Entity> Rows(IOrganizationService admin, string table) => admin.RetrieveMultiple(new QueryExpression(table)).Entities;

    private static void Set(IOrganizationService admin, string variable, string value)
    {
        var query = new QueryExpression(T.EnvironmentVariableDefinition.Table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(T.EnvironmentVariableDefinition.SchemaName, ConditionOperator.Equal, variable);
        admin.Create(new Entity(T.EnvironmentVariableValue.Table)
        {
            [T.EnvironmentVariableValue.EnvironmentVariableDefinitionId] = admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            [T.EnvironmentVariableValue.Value] = value,
        });
    }
}
