using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// The columns that a filter bounds on one side only, while it bounds another column on both: "handed off in this month and
/// won before now". SQLite knows no distribution of values; it takes one side to leave a quarter of an index, and would walk
/// all that was ever won. The index of the stretch is the one to use.
/// </summary>
static class LooseEnds
{
    public static IReadOnlySet<string> Of(Filter filter)
    {
        HashSet<string> from = [], until = [];
        Collect(filter, from, until);
        var isStretched = from.Overlaps(until);
        from.SymmetricExceptWith(until);
        if (!isStretched)
            from.Clear();
        return from;
    }

    static void Collect(Filter filter, HashSet<string> from, HashSet<string> until)
    {
        if (filter.Kind != LogicalOperator.And)
            return;
        foreach (var condition in filter.Conditions.Where(condition => condition.Entity is null && condition.OtherColumn is null))
        {
            if (condition.Operator is ConditionOperator.GreaterThan or ConditionOperator.GreaterEqual)
                from.Add(condition.Column);
            else if (condition.Operator is ConditionOperator.LessThan or ConditionOperator.LessEqual)
                until.Add(condition.Column);
        }
        foreach (var inner in filter.Filters)
            Collect(inner, from, until);
    }
}
