using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Hosting;

/// <summary>What the organisation chose in the environment variables of the solution, as typed. One request.</summary>
internal static class ChosenValues
{
    private const string Value = "value";

    /// <returns>By schema name; the shipped value where nobody chose another one.</returns>
    public static Dictionary<string, string> Read(Occasion on, params string[] names)
    {
        var query = new QueryExpression(T.EnvironmentVariableDefinition.Table)
        {
            ColumnSet = new ColumnSet(T.EnvironmentVariableDefinition.SchemaName, T.EnvironmentVariableDefinition.DefaultValue),
        };
        query.Criteria.AddCondition(T.EnvironmentVariableDefinition.SchemaName, ConditionOperator.In, names.Cast<object>().ToArray());
        var value = query.AddLink(
            T.EnvironmentVariableValue.Table,
            T.EnvironmentVariableDefinition.Id,
            T.EnvironmentVariableValue.EnvironmentVariableDefinitionId,
            JoinOperator.LeftOuter);
        value.EntityAlias = Value;
        value.Columns = new ColumnSet(T.EnvironmentVariableValue.Value);
        var chosen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in on.AsSystem.RetrieveMultiple(query).Entities)
        {
            chosen[row.GetAttributeValue<string>(T.EnvironmentVariableDefinition.SchemaName)] =
                (row.GetAttributeValue<AliasedValue>(Value + "." + T.EnvironmentVariableValue.Value)?.Value as string
                    ?? row.GetAttributeValue<string>(T.EnvironmentVariableDefinition.DefaultValue) ?? "").Trim();
        }

        return chosen;
    }
}
