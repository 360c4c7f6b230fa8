using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>One rung of a ladder.</summary>
internal static class StepRow
{
    private static readonly string[] Columns =
    [
        T.EscalationStep.Name, T.EscalationStep.SlaPolicy, T.EscalationStep.Percent, T.EscalationStep.Action, T.EscalationStep.Recipient,
        T.EscalationStep.User, T.EscalationStep.Team, T.EscalationStep.Message,
    ];

    /// <summary>The active steps, lowest first, of one policy or of all.</summary>
    public static DataCollection<Entity> Read(Occasion on, Guid? policy = null)
    {
        var query = new QueryExpression(T.EscalationStep.Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(T.EscalationStep.StateCode, ConditionOperator.Equal, 0);
        if (policy is { } one) query.Criteria.AddCondition(T.EscalationStep.SlaPolicy, ConditionOperator.Equal, one);
        query.AddOrder(T.EscalationStep.Percent, OrderType.Ascending);
        query.AddOrder(T.EscalationStep.Name, OrderType.Ascending);
        return on.AsSystem.RetrieveMultiple(query).Entities;
    }

    public static Guid? PolicyOf(Entity row) => row.GetAttributeValue<EntityReference>(T.EscalationStep.SlaPolicy)?.Id;

    public static EscalationStep Step(Entity row)
    {
        var recipient = Offset.Of<EscalationRecipient>(row.GetAttributeValue<OptionSetValue>(T.EscalationStep.Recipient));
        return new EscalationStep
        {
            Percent = row.GetAttributeValue<int>(T.EscalationStep.Percent),
            Action = Offset.Of<EscalationAction>(row.GetAttributeValue<OptionSetValue>(T.EscalationStep.Action)),
            Recipient = recipient,
            Named = recipient switch
            {
                EscalationRecipient.NamedUser => row.GetAttributeValue<EntityReference>(T.EscalationStep.User)?.Id,
                EscalationRecipient.NamedTeam => row.GetAttributeValue<EntityReference>(T.EscalationStep.Team)?.Id,
                _ => null,
            },
            Message = ScheduleRow.Text(row, T.EscalationStep.Message),
        };
    }
}
