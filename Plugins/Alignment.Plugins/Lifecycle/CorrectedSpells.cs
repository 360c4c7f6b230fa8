using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// How long a lead was in a stage stands on the move that ended it. When an instant is corrected, it stands on the correction
/// instead, so that every spell counts once, and when it really ended; and the next spell begins when this one ended.
/// </summary>
internal static class CorrectedSpells
{
    /// <param name="correction">The event that corrects another one, about to be written.</param>
    /// <returns>Whether the corrected move is the last one of the lead.</returns>
    public static bool Apply(Occasion on, Entity correction)
    {
        var moves = Moves(on, correction.GetAttributeValue<EntityReference>(T.StageEvent.Lead).Id);
        var place = moves.FindIndex(move => move.Id == correction.GetAttributeValue<EntityReference>(T.StageEvent.Corrects).Id);
        if (place < 0) return false;
        var at = correction.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn);
        if (moves[place].HasSpell)
        {
            correction[T.StageEvent.MinutesInStage] = place == 0 ? null : WholeMinutes.Between(moves[place - 1].At, at);
            Write(on, moves[place], null);
        }

        if (place == moves.Count - 1) return true;
        if (moves[place + 1].HasSpell) Write(on, moves[place + 1], WholeMinutes.Between(at, moves[place + 1].At));
        return false;
    }

    private static void Write(Occasion on, ToldMove move, int? minutes) =>
        on.AsSystem.Update(new Entity(T.StageEvent.Table, move.Carrier) { [T.StageEvent.MinutesInStage] = minutes });

    /// <summary>The moves of a lead in order, each as it was last corrected. One request.</summary>
    private static List<ToldMove> Moves(Occasion on, Guid lead)
    {
        var query = new QueryExpression(T.StageEvent.Table) { ColumnSet = new ColumnSet(T.StageEvent.Kind, T.StageEvent.Corrects, T.StageEvent.EffectiveOn, T.StageEvent.MinutesInStage) };
        query.Criteria.AddCondition(T.StageEvent.Lead, ConditionOperator.Equal, lead);
        query.Criteria.AddCondition(T.StageEvent.Kind, ConditionOperator.In, T.EventKind.Created, T.EventKind.Moved, T.EventKind.Corrected);
        query.AddOrder(T.StageEvent.Sequence, OrderType.Ascending);
        var moves = new List<ToldMove>();
        foreach (var told in on.AsSystem.RetrieveMultiple(query).Entities)
        {
            if (told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value != T.EventKind.Corrected) moves.Add(new ToldMove(told));
            else moves.Find(move => move.Id == told.GetAttributeValue<EntityReference>(T.StageEvent.Corrects)?.Id)?.CorrectedBy(told);
        }

        return moves;
    }
}
