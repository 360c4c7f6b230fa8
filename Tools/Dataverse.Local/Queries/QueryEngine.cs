using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Results;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Queries.Tree;
using Dataverse.Local.Store;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries;

/// <summary>Answers QueryExpression, QueryByAttribute and FetchXML from the store. For one thread at a time, like the store.</summary>
public sealed class QueryEngine : IDisposable
{
    readonly SqliteStore store;
    readonly QueryStatements statements;
    readonly Func<FiscalYear> fiscal;
    readonly LastGroups last;

    public QueryEngine(SqliteStore store)
    {
        this.store = store;
        statements = new QueryStatements(store);
        last = new LastGroups(store);
        fiscal = new FiscalSettings(store, statements).Read;
    }

    /// <summary>The rows, or groups, the query asks for, as the caller may see them.</summary>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">
    /// The query names something that doesn't exist, compares what can't be compared, or asks what isn't supported yet.
    /// </exception>
    public EntityCollection Run(QueryBase query, QueryCaller caller) => Run(QueryReader.Read(query), caller);

    /// <inheritdoc cref="Run(QueryBase, QueryCaller)"/>
    public EntityCollection Run(Query query, QueryCaller caller)
    {
        try
        {
            caller = caller with { Fiscal = fiscal };
            var names = new RowNames(store.Catalog, statements);
            var answer = query.Aggregate ? Groups(query, caller, names) : Rows(query, caller, names);
            names.Fill();
            if (query.Paging is { WithTotal: true } && !query.Aggregate)
                CountTotal(query, caller, answer);
            return answer;
        }
        catch (SqliteException problem)
        {
            throw QueryErrors.Fault(QueryErrors.Unexpected, $"The store could not answer the query on '{query.Table}': {problem.Message}");
        }
    }

    /// <summary>Gives the lookups of a row read otherwise their names, and the row its formatted values.</summary>
    public void Fill(Entity row, Table table, TimeZoneInfo zone) => RowFormatter.Fill(row, table, new RowNames(store.Catalog, statements), zone);

    public void Dispose() => statements.Dispose();

    EntityCollection Rows(Query query, QueryCaller caller, RowNames names)
    {
        var plan = QueryCompiler.Rows(store.Catalog, caller, query);
        var reader = new RowReader(plan, names, caller.Zone);
        var answer = Empty(query);
        IReadOnlyList<object?>? first = null;
        IReadOnlyList<object?>? last = null;
        var statement = Ask(plan);
        try
        {
            while (statement.Step())
            {
                if (answer.Entities.Count == plan.PageSize)
                {
                    answer.MoreRecords = true;
                    answer.PagingCookie = PagingCookie.Write(plan.Page, plan.Keys, first!, last!);
                    break;
                }
                answer.Entities.Add(reader.Read(statement));
                if (!plan.IsPaged)
                    continue;
                if (answer.Entities.Count == 1)
                    first = RowReader.Keys(statement, plan.Keys);
                if (answer.Entities.Count == plan.PageSize)
                    last = RowReader.Keys(statement, plan.Keys);
            }
        }
        finally
        {
            statement.Reset();
        }
        return answer;
    }

    EntityCollection Groups(Query query, QueryCaller caller, RowNames names)
    {
        var plan = AggregateCompiler.Groups(store.Catalog, caller, query);
        var reader = new GroupReader(plan, names, caller.Zone);
        var answer = Empty(query);
        var groups = last.Find(plan);
        if (groups is null)
        {
            groups = plan.Grouping is { } grouping ? Grouped(plan, grouping, AggregateLimit.Of(query)) : Groups(plan, AggregateLimit.Of(query));
            last.Keep(plan, groups);
        }
        var skipped = (plan.Page - 1L) * plan.PageSize;
        for (var index = skipped; index < groups.Count && index < skipped + plan.PageSize; index++)
            answer.Entities.Add(reader.Read(groups[(int)index]));
        answer.MoreRecords = plan.IsPaged && groups.Count > skipped + plan.PageSize;
        if (answer.MoreRecords)
            answer.PagingCookie = PagingCookie.Write(plan.Page, [], [], []);
        return answer;
    }

    /// <summary>The groups that SQLite has made.</summary>
    List<object?[]> Groups(Plan plan, AggregateLimit limit)
    {
        List<object?[]> groups = [];
        var rows = 0L;
        var statement = Ask(plan);
        try
        {
            while (statement.Step())
            {
                limit.Check(rows += statement.Long(plan.RowCountOrdinal));
                var values = new object?[plan.RowCountOrdinal];
                for (var place = 0; place < values.Length; place++)
                    values[place] = statement.Value(place);
                groups.Add(values);
            }
        }
        finally
        {
            statement.Reset();
        }
        return groups;
    }

    /// <summary>The groups of the rows that SQLite gives.</summary>
    List<object?[]> Grouped(Plan plan, GroupPlan grouping, AggregateLimit limit)
    {
        var groups = new GroupTable(grouping);
        var rows = 0L;
        var statement = Ask(plan);
        try
        {
            while (statement.Step())
            {
                limit.Check(++rows);
                groups.Add(statement);
            }
        }
        catch (OverflowException)
        {
            throw QueryErrors.Fault(QueryErrors.Unexpected, "A sum of the aggregate query is too large; filter it or split it by date.");
        }
        finally
        {
            statement.Reset();
        }
        return groups.InOrder();
    }

    void CountTotal(Query query, QueryCaller caller, EntityCollection answer)
    {
        var statement = Ask(QueryCompiler.Total(store.Catalog, caller, query));
        try
        {
            statement.Step();
            var total = (int)statement.Long(0);
            answer.TotalRecordCountLimitExceeded = total > Query.MostRows;
            answer.TotalRecordCount = Math.Min(total, Query.MostRows);
        }
        finally
        {
            statement.Reset();
        }
    }

    Statement Ask(Plan plan)
    {
        var statement = statements.Get(plan.Sql);
        for (var index = 0; index < plan.Parameters.Count; index++)
            Bind(statement, index + 1, plan.Parameters[index]);
        return statement;
    }

    static void Bind(Statement statement, int parameter, object value)
    {
        switch (value)
        {
            case long whole:
                statement.Bind(parameter, whole);
                break;
            case string text:
                statement.Bind(parameter, text);
                break;
            case byte[] bytes:
                statement.Bind(parameter, bytes.AsSpan());
                break;
            default:
                statement.Bind(parameter, (double)value);
                break;
        }
    }

    static EntityCollection Empty(Query query) => new() { EntityName = query.Table, TotalRecordCount = -1 };
}
