using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// What the passing of time does: leads whose rest is over wake. A scheduler calls it every few minutes; each call does a
/// bounded slice, and calling it twice at once does no harm.
/// </summary>
[CrmPluginRegistration(T.CustomApis.SweepTimers.Name)]
public sealed class SweepTimersApi : Step
{
    private const int UsualSlice = 200;
    private const int LargestSlice = 1000;

    protected override void Run(Occasion on)
    {
        var take = on.Input<int>(T.CustomApis.SweepTimers.Take);
        if (take is < 0 or > LargestSlice) throw new Refusal($"Take is {take}; a slice holds 1 to {LargestSlice} leads. Leave it out for {UsualSlice}.");
        var slice = take == 0 ? UsualSlice : take;
        var due = Due(on, slice);
        foreach (var lead in due) Wake(on, lead);
        on.Answer(T.CustomApis.SweepTimers.Woken, due.Count);
        on.Answer(T.CustomApis.SweepTimers.More, due.Count == slice);
        on.Answer(T.CustomApis.SweepTimers.Summary, due.Count == 0 ? "Nothing was due." : $"{due.Count} lead(s) woke from their rest.");
    }

    /// <summary>In the rights of the caller: a sweep run by somebody who may not change leads changes none.</summary>
    private static DataCollection<Entity> Due(Occasion on, int slice)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), TopCount = slice };
        query.Criteria.AddCondition(T.Lead.Stage, ConditionOperator.Equal, T.Stage.Recycled);
        query.Criteria.AddCondition(T.Lead.RecycleOn, ConditionOperator.LessEqual, on.Now);
        query.AddOrder(T.Lead.RecycleOn, OrderType.Ascending);
        return on.AsCaller.RetrieveMultiple(query).Entities;
    }

    private static void Wake(Occasion on, Entity lead)
    {
        new Errand(T.Channel.Schedule) { IsSystem = true, Comment = "Its rest is over" }.For(on, lead.Id);
        on.AsCaller.Update(new Entity(T.Lead.Table, lead.Id) { [T.Lead.Stage] = StageChoice.From(Stage.Inquiry) });
        Errand.Done(on, lead.Id);
    }
}
