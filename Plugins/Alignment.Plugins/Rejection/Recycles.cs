using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>How often sales sent a lead back to rest: numbered on the hand-offs, counted on the lead.</summary>
internal static class Recycles
{
    public static void Count(LeadSave save, Entity row)
    {
        var number = save.Stood<int>(T.Lead.RecycleCount) + 1;
        row[T.Handoff.RecycleNumber] = number;
        save.Target[T.Lead.RecycleCount] = number;
    }

    /// <summary>A sales manager overturned the rejection: it is no recycle, and later ones move up.</summary>
    /// <param name="isLast">No pass came after it.</param>
    /// <returns>How often the lead was sent back without it.</returns>
    public static int TakeBack(Occasion on, Entity row, Guid lead, int number, bool isLast)
    {
        row[T.Handoff.RecycleNumber] = null;
        var left = number - 1;
        if (!isLast) Errand.AsServer(on, () => left = Number(on, Passes(on, lead).FindAll(pass => pass.Id != row.Id)));
        return left;
    }

    /// <summary>Two leads became one: what both were sent back for counts for the one that stays.</summary>
    /// <returns>How often it was, in all.</returns>
    public static int Number(Occasion on, IReadOnlyList<Guid> leads) => Number(on, Passes(on, [.. leads]));

    /// <summary>Numbers the recycles afresh, in the order in which they happened, and says of each pass whether it came after one.</summary>
    private static int Number(Occasion on, List<Entity> passes)
    {
        var recycled = passes.FindAll(pass => pass.Contains(T.Handoff.RecycleNumber));
        recycled.Sort((one, other) => Nullable.Compare(one.GetAttributeValue<DateTime?>(T.Handoff.RejectedOn), other.GetAttributeValue<DateTime?>(T.Handoff.RejectedOn)));
        foreach (var pass in passes)
        {
            var row = new Entity(T.Handoff.Table, pass.Id);
            var number = recycled.IndexOf(pass) + 1;
            if (number > 0 && number != pass.GetAttributeValue<int>(T.Handoff.RecycleNumber)) row[T.Handoff.RecycleNumber] = number;
            var isAfter = recycled.Exists(one => one != pass && one.GetAttributeValue<DateTime?>(T.Handoff.RejectedOn) <= pass.GetAttributeValue<DateTime?>(T.Handoff.HandedOffOn));
            if (isAfter != pass.GetAttributeValue<bool>(T.Handoff.AfterRecycle)) row[T.Handoff.AfterRecycle] = isAfter;
            if (row.Attributes.Count > 0) on.AsSystem.Update(row);
        }

        return recycled.Count;
    }

    private static List<Entity> Passes(Occasion on, params Guid[] leads)
    {
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(T.Handoff.RecycleNumber, T.Handoff.AfterRecycle, T.Handoff.RejectedOn, T.Handoff.HandedOffOn) };
        query.Criteria.AddCondition(T.Handoff.Lead, ConditionOperator.In, leads.Cast<object>().ToArray());
        return [.. on.AsSystem.RetrieveMultiple(query).Entities];
    }
}
