using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Keeping;

/// <summary>
/// What time it is in an organisation: now, unless it plays the past again. Then its clock stands where the replay ended,
/// which is when the last sweep was.
/// </summary>
internal static class OrganisationClock
{
    private const string Replay = "replay";
    private const string Sweep = "sweep";

    /// <returns>UTC; null for an organisation that lives today.</returns>
    public static DateTime? StandsAt(IOrganizationService service)
    {
        if (!IsReplayed(service)) return null;
        var query = new QueryExpression(T.Finding.Table) { ColumnSet = new ColumnSet(T.Finding.LastSeen) };
        query.Criteria.AddCondition(T.Finding.Key, ConditionOperator.Equal, Sweep);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(T.Finding.LastSeen);
    }

    private static bool IsReplayed(IOrganizationService service)
    {
        var query = new QueryExpression(T.EnvironmentVariableValue.Table) { ColumnSet = new ColumnSet(T.EnvironmentVariableValue.Value) };
        var definition = query.AddLink(T.EnvironmentVariableDefinition.Table, T.EnvironmentVariableValue.EnvironmentVariableDefinitionId, T.EnvironmentVariableDefinition.Id);
        definition.LinkCriteria.AddCondition(T.EnvironmentVariableDefinition.SchemaName, ConditionOperator.Equal, T.EnvironmentVariables.LifecyclePolicy);
        return service.RetrieveMultiple(query).Entities.Any(row => string.Equals(row.GetAttributeValue<string>(T.EnvironmentVariableValue.Value), Replay, StringComparison.OrdinalIgnoreCase));
    }
}
