using System.Globalization;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>What all writers of one statement share: metadata, caller, the text, and the platform's limits.</summary>
sealed class SqlContext(Catalog catalog, QueryCaller caller)
{
    const int MostLinks = 15;
    const int MostConditions = 500;

    int sources;
    int links;
    int conditions;

    public Catalog Catalog => catalog;
    public QueryCaller Caller => caller;
    public SqlText Sql { get; } = new();

    /// <summary>Columns of which no index is worth using in the filter that is being written, and whose they are.</summary>
    public (Source Of, IReadOnlySet<string> Columns)? LooseEnds { get; set; }

    public Table Table(string name) => catalog.TryTable(name, out var table)
        ? table
        : throw RowFault.UnknownTable(name);

    public string NextSource() => string.Create(CultureInfo.InvariantCulture, $"t{sources++}");

    /// <summary>Links are numbered in the order they are written; an unnamed one is called by its table and that number.</summary>
    public int NextLink() => ++links <= MostLinks
        ? links
        : throw QueryErrors.Fault(QueryErrors.TooManyLinks, $"The query has more than {MostLinks} link-entities; ask in two queries.");

    public void CountCondition()
    {
        if (++conditions > MostConditions)
            throw QueryErrors.Fault(QueryErrors.TooManyConditions, $"The query has more than {MostConditions} conditions; use 'in' with a list of values.");
    }
}
