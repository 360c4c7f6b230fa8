using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries;

/// <summary>How many rows an aggregate query may read: 50,000, or fewer when the query says so.</summary>
readonly record struct AggregateLimit(int Rows)
{
    const int Platform = 50_000;

    public static AggregateLimit Of(Query query) => new(Math.Min(Platform, query.AggregateLimit is > 0 and var lower ? lower : Platform));

    public void Check(long rows)
    {
        if (rows > Rows)
        {
            throw QueryErrors.Fault(QueryErrors.AggregateLimit,
                $"AggregateQueryRecordLimit exceeded. Cannot perform this operation. The query reads more than {Rows} rows; filter it or split it by date.");
        }
    }
}
