using Dataverse.Local.Metadata;
using Dataverse.Local.Queries;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>A store in memory with two tables made for asking: companies, and deals with a column of every type.</summary>
public sealed class QueryWorld : IDisposable
{
    public const string Deal = "qt_deal";
    public const string Company = "qt_company";

    public static readonly DateTime Now = new(2026, 3, 11, 15, 42, 17, DateTimeKind.Utc);
    public static readonly Guid Me = new("aaaaaaaa-0000-0000-0000-000000000001");
    public static readonly Guid Somebody = new("aaaaaaaa-0000-0000-0000-000000000002");
    public static readonly Guid MyTeam = new("bbbbbbbb-0000-0000-0000-000000000001");
    public static readonly Guid MyUnit = new("cccccccc-0000-0000-0000-000000000001");
    public static readonly Guid Euro = new("dddddddd-0000-0000-0000-000000000001");

    public QueryWorld()
    {
        Store = SqliteStore.Open();
        Rows = new Rows(Store);
        Engine = new QueryEngine(Store);
        using var change = Store.Begin();
        Store.Apply(QueryTables.AddTo(Store.Catalog));
        Rows.Insert("systemuser", Me, new AttributeCollection { ["fullname"] = "Maria Marketing" });
        Rows.Insert("systemuser", Somebody, new AttributeCollection { ["fullname"] = "Sam Sales" });
        Rows.Insert("team", MyTeam, new AttributeCollection { ["name"] = "Inside Sales" });
        Rows.Insert("transactioncurrency", Euro, new AttributeCollection { ["currencyname"] = "Euro", ["currencysymbol"] = "€" });
        change.Commit();
    }

    public SqliteStore Store { get; }
    public Rows Rows { get; }
    public QueryEngine Engine { get; }

    /// <summary>Five hours behind UTC, four in summer, changing as in New York; made here so that no machine's zones matter.</summary>
    public static TimeZoneInfo Eastern { get; } = TimeZoneInfo.CreateCustomTimeZone("Test/Eastern", TimeSpan.FromHours(-5), "Eastern", "EST", "EDT",
    [
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(1990, 1, 1), new DateTime(2090, 12, 31), TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 2, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 11, 1, DayOfWeek.Sunday)),
    ]);

    public QueryCaller Caller { get; set; } = new(Me, MyUnit, [MyTeam], Now, Eastern);

    public Guid Add(string table, params (string Column, object? Value)[] values)
    {
        var id = Guid.NewGuid();
        var row = new AttributeCollection();
        foreach (var (column, value) in values)
            row[column] = value;
        Rows.Insert(table, id, row);
        return id;
    }

    public EntityCollection Ask(QueryBase query) => Engine.Run(query, Caller);

    public EntityCollection Fetch(string xml) => Ask(new FetchExpression(xml));

    public IReadOnlyList<string?> Names(QueryBase query) => [.. Ask(query).Entities.Select(row => row.GetAttributeValue<string>("qt_name"))];

    public void Dispose()
    {
        Engine.Dispose();
        Store.Dispose();
    }
}
