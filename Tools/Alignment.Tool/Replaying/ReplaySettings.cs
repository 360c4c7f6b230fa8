using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>The named policy: the guards that the past cannot meet are off, and nothing moves but what the file says.</summary>
internal static class ReplaySettings
{
    public static void Choose(IOrganizationService admin)
    {
        Set(admin, T.EnvironmentVariables.LifecyclePolicy, "replay");
        Set(admin, T.EnvironmentVariables.AutomaticHandOff, "no");
    }

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
