using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Results;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Turns a query for rows into a statement. Equal shapes give equal SQL text.</summary>
sealed class QueryCompiler
{
    const string Version = "versionnumber";

    readonly SqlContext context;
    readonly Scope scope;
    readonly Query query;
    readonly Source root;
    readonly IReadOnlyList<Join> joins;
    readonly SelectList select;
    readonly List<OrderKey> keys;
    readonly int? idOrdinal;
    readonly int? versionOrdinal;

    QueryCompiler(Catalog catalog, QueryCaller caller, Query query)
    {
        this.query = query;
        context = new SqlContext(catalog, caller);
        select = new SelectList(caller, query.Distinct);
        scope = new Scope(context);
        root = scope.Add(context.Table(query.Table));
        JoinWriter.Register(scope, query.Links, out joins);
        if (!query.Distinct)
        {
            idOrdinal = select.Add(root, root.Table.PrimaryId);
            select.Add(root, root.Table.Columns[root.Table.PrimaryId], null);
            if (root.Table.Columns.TryGetValue(Version, out var version) && version.IsStored)
                versionOrdinal = select.Add(root, Version);
        }
        select.Add(root, query.Selection);
        AddLinked(joins);
        if (!query.Distinct)
            select.AddCurrencies();
        keys = OrderKeys.Of(context, scope, root, joins, query, select);
        OrderKeys.AddTies(root, joins, query.Distinct, select, keys);
        if (query.Distinct && select.Outputs.FirstOrDefault(output => output.Source == root && output.Column.LogicalName == root.Table.PrimaryId) is { } id)
            idOrdinal = id.Ordinal;
    }

    public static Plan Rows(Catalog catalog, QueryCaller caller, Query query) => new QueryCompiler(catalog, caller, query).Rows();

    /// <summary>Counts the rows of all pages together, up to one more than the platform reports.</summary>
    public static Plan Total(Catalog catalog, QueryCaller caller, Query query) => new QueryCompiler(catalog, caller, query).Total();

    Plan Rows()
    {
        var (size, page, paged) = PageRequest.Of(query);
        var sql = WriteSelect();
        var cookie = page > 1 ? PagingCookie.Read(query.Paging?.Cookie) : null;
        var follows = cookie?.Page == page - 1;
        if (follows)
            PageFilter.Write(sql, keys, cookie!.Last(keys));
        for (var index = 0; index < keys.Count; index++)
            sql.Add(index == 0 ? " ORDER BY " : ", ").Number(keys[index].Ordinal + 1).Add(keys[index].Descending ? " DESC" : "");
        sql.Add(" LIMIT ").Value(paged ? size + 1L : size);
        if (paged && page > 1 && !follows)
            sql.Add(" OFFSET ").Value((page - 1L) * size);
        return new Plan
        {
            Sql = sql.ToString(),
            Parameters = sql.Parameters,
            Root = root,
            Outputs = select.Outputs,
            IdOrdinal = idOrdinal,
            VersionOrdinal = versionOrdinal,
            Keys = keys,
            PageSize = size,
            Page = page,
            IsPaged = paged,
        };
    }

    Plan Total()
    {
        context.Sql.Add("SELECT count(*) FROM (");
        var sql = WriteSelect().Add(" LIMIT ").Value(Query.MostRows + 1L).Add(")");
        return new Plan { Sql = sql.ToString(), Parameters = sql.Parameters, Root = root };
    }

    SqlText WriteSelect()
    {
        var sql = context.Sql.Add(query.Distinct ? "SELECT DISTINCT " : "SELECT ");
        select.Write(sql);
        sql.Add(" FROM ").Name(root.Table.LogicalName).Add(" AS ").Add(root.Sql);
        JoinWriter.Write(context, scope, root, joins);
        sql.Add(" WHERE 1");
        Where.Rest(context, scope, root, query.Filter, joins);
        return sql;
    }

    void AddLinked(IReadOnlyList<Join> linked)
    {
        foreach (var join in linked)
        {
            if (join.Source is not { } source)
                continue;
            select.Add(source, join.Link.Selection);
            AddLinked(join.Joins);
        }
    }
}
