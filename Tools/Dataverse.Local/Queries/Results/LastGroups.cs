using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Store;

namespace Dataverse.Local.Queries.Results;

/// <summary>
/// The groups of the last question that had more than a page of them: its next page is cut from these, instead of counting
/// everything again, as long as no row was written meanwhile.
/// </summary>
sealed class LastGroups(SqliteStore store)
{
    string sql = "";
    IReadOnlyList<object> parameters = [];
    (long Writes, long Undone) state;
    IReadOnlyList<object?[]> groups = [];

    /// <summary>The groups of this question; null when they are not, or no longer, known.</summary>
    public IReadOnlyList<object?[]>? Find(Plan plan) =>
        groups.Count > 0 && state == store.WriteState && sql == plan.Sql && parameters.Count == plan.Parameters.Count
        && parameters.Zip(plan.Parameters).All(pair => pair.First is byte[] one && pair.Second is byte[] other ? one.AsSpan().SequenceEqual(other) : pair.First.Equals(pair.Second))
            ? groups
            : null;

    public void Keep(Plan plan, IReadOnlyList<object?[]> found)
    {
        (sql, parameters, groups) = found.Count > plan.PageSize && plan.IsPaged ? (plan.Sql, plan.Parameters, found) : ("", [], []);
        state = store.WriteState;
    }
}
