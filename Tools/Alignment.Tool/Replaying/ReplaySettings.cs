using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>The named policy: the guards that the past cannot meet are off, and nothing moves but what the file says.</summary>
internal static class ReplaySettings
{
    private const string AllDay = "00:00-24:00";

    public static void Choose(IOrganizationService admin)
    {
        Set(admin, T.EnvironmentVariables.LifecyclePolicy, "replay");
        Set(admin, T.EnvironmentVariables.AutomaticHandOff, "no");
        foreach (var step in Rows(admin, T.EscalationStep.Table)) admin.Delete(T.EscalationStep.Table, step.Id);
        foreach (var policy in Rows(admin, T.SlaPolicy.Table)) admin.Update(new Entity(T.SlaPolicy.Table, policy.Id) { [T.SlaPolicy.Warnings] = null });
        foreach (var schedule in Rows(admin, T.Schedule.Table)) admin.Update(RoundTheClock(schedule.Id));
    }

    /// <summary>Clocks run, but nobody is warned and no ladder is climbed: what became of a lead is what the file says.</summary>
    private static DataCollection<Entity> Rows(IOrganizationService admin, string table) => admin.RetrieveMultiple(new QueryExpression(table)).Entities;

    /// <summary>The file knows no office hours: leads wake on the day it says, whichever that is.</summary>
    private static Entity RoundTheClock(Guid schedule) => new(T.Schedule.Table, schedule)
    {
        [T.Schedule.Monday] = AllDay,
        [T.Schedule.Tuesday] = AllDay,
        [T.Schedule.Wednesday] = AllDay,
        [T.Schedule.Thursday] = AllDay,
        [T.Schedule.Friday] = AllDay,
        [T.Schedule.Saturday] = AllDay,
        [T.Schedule.Sunday] = AllDay,
    };

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
