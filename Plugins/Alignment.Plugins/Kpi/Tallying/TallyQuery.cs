using System.Globalization;
using System.Xml.Linq;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>
/// Asks the server to count rows that are alike: by a few columns, by whether something has happened yet, within a stretch
/// of time. Put together as elements, so that no value can break out of its place.
/// </summary>
internal sealed class TallyQuery
{
    /// <summary>Under this alias stands how many rows a group has.</summary>
    public const string Count = "n";

    private readonly string table;
    private readonly string key;
    private readonly string time;
    private readonly XElement entity;
    private readonly XElement filter = new("filter");
    private readonly DateTime? asOf;
    private int selves;

    /// <param name="table">Whose rows are counted.</param>
    /// <param name="key">Its primary key.</param>
    /// <param name="time">The column that puts a row into a period.</param>
    /// <param name="asOf">Counts what had happened before this instant, UTC; null for what has happened by now.</param>
    public TallyQuery(string table, string key, string time, DateTime? asOf)
    {
        this.table = table;
        this.key = key;
        this.time = time;
        this.asOf = asOf;
        entity = new XElement("entity", new XAttribute("name", table), Aggregate(key, Count, "count"), filter);
    }

    /// <summary>The time column holds days without a time of day: a stretch is given in whole days of the organisation.</summary>
    public bool IsByDay { get; init; }

    public XElement Entity => entity;

    public string Table => table;

    public string Key => key;

    public string Time => time;

    public TallyQuery By(string column, string alias)
    {
        entity.AddFirst(Group(column, alias));
        return this;
    }

    /// <summary>The year in which something happened, or nothing: whether it has happened yet.</summary>
    public TallyQuery ByWhether(string column, string alias)
    {
        var group = Part(column, alias, "year");
        if (asOf is not { } before) entity.AddFirst(group);
        else entity.Add(Link(table, key, key, "self" + (++selves).ToString(CultureInfo.InvariantCulture), isOuter: true, group, new XElement("filter", Condition(column, "lt", Instant(before)))));
        return this;
    }

    /// <param name="part">Year, month or day of an instant, in UTC.</param>
    public TallyQuery ByPart(string column, string alias, string part)
    {
        entity.AddFirst(Part(column, alias, part));
        return this;
    }

    public TallyQuery Sum(string column, string alias)
    {
        entity.AddFirst(Aggregate(column, alias, "sum"));
        return this;
    }

    public TallyQuery Where(string column, string comparison, object? value = null)
    {
        filter.Add(Condition(column, comparison, value));
        return this;
    }

    /// <summary>Any of several conditions.</summary>
    public TallyQuery WhereAny(params XElement[] conditions)
    {
        filter.Add(new XElement("filter", new XAttribute("type", "or"), conditions));
        return this;
    }

    /// <summary>Counts distinct values instead of rows: several rows may meet one that is joined.</summary>
    public TallyQuery Distinct(string column)
    {
        var count = entity.Elements("attribute").Single(one => (string?)one.Attribute("alias") == Count);
        count.ReplaceWith(new XElement("attribute", Named(column), new XAttribute("alias", Count), new XAttribute("aggregate", "countcolumn"), new XAttribute("distinct", "true")));
        return this;
    }

    public XElement Join(string to, string from, string toColumn, string alias, bool isOuter, params XElement[] content)
    {
        var link = Link(to, toColumn, from, alias, isOuter, content);
        entity.Add(link);
        return link;
    }

    /// <summary>All groups, in no order.</summary>
    public string Xml(Stretch stretch) => Fetch(Within(stretch), 1, null).ToString(SaveOptions.DisableFormatting);

    /// <summary>The groups by their aliases: pages must not overlap.</summary>
    public string PageXml(Stretch stretch, int page, string? cookie)
    {
        var asked = Within(stretch);
        foreach (var alias in entity.Elements("attribute").Where(one => one.Attribute("groupby") is not null).Select(one => (string)one.Attribute("alias")!))
            asked.Add(new XElement("order", new XAttribute("alias", alias)));
        return Fetch(asked, page, cookie).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The rows themselves, the latest first, with everything they would be grouped by.</summary>
    public string RowsXml(DateTime from, DateTime until, int page, string? cookie)
    {
        var asked = new XElement(entity);
        foreach (var attribute in asked.Descendants("attribute").ToList())
        {
            // One row has one date: its year, month and day are read from that.
            if ((string?)attribute.Attribute("aggregate") is "count" or "countcolumn" || (string?)attribute.Attribute("dategrouping") is "month" or "day") attribute.Remove();
            else foreach (var only in new[] { "groupby", "aggregate", "distinct", "dategrouping", "usertimezone" }) attribute.Attribute(only)?.Remove();
        }

        asked.Add(new XElement("attribute", Named(key)));
        asked.Add(new XElement("order", new XAttribute("attribute", time), new XAttribute("descending", "true")), new XElement("order", new XAttribute("attribute", key)));
        asked.Add(new XElement("filter", Condition(time, "ge", At(from)), Condition(time, "lt", At(until))));
        var fetch = new XElement("fetch", new XAttribute("page", page), new XAttribute("count", 5000), asked);
        if (cookie is not null) fetch.Add(new XAttribute("paging-cookie", cookie));
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    public static XElement Group(string column, string alias) =>
        new("attribute", Named(column), new XAttribute("alias", alias), new XAttribute("groupby", "true"));

    public static XElement Condition(string column, string comparison, object? value = null)
    {
        var condition = new XElement("condition", new XAttribute("attribute", column), new XAttribute("operator", comparison));
        if (value is not null) condition.Add(new XAttribute("value", Word(value)));
        return condition;
    }

    private XElement Within(Stretch stretch)
    {
        var asked = new XElement(entity);
        var within = new XElement("filter", Condition(time, "ge", At(stretch.From)), Condition(time, "lt", At(stretch.Until)));
        if (stretch.CreatedFrom is { } first) within.Add(Condition(T.Handoff.CreatedOn, "ge", Instant(first)));
        if (stretch.CreatedUntil is { } last) within.Add(Condition(T.Handoff.CreatedOn, "lt", Instant(last)));
        asked.Add(within);
        return asked;
    }

    private static XElement Fetch(XElement asked, int page, string? cookie)
    {
        var fetch = new XElement("fetch", new XAttribute("aggregate", "true"), new XAttribute("page", page), asked);
        if (cookie is not null) fetch.Add(new XAttribute("paging-cookie", cookie));
        return fetch;
    }

    private static XElement Part(string column, string alias, string part) =>
        new("attribute", Named(column), new XAttribute("alias", alias), new XAttribute("groupby", "true"), new XAttribute("dategrouping", part), new XAttribute("usertimezone", "false"));

    private static XElement Link(string to, string toColumn, string from, string alias, bool isOuter, params XElement[] content) => new(
        "link-entity",
        new XAttribute("name", to), new XAttribute("from", toColumn), new XAttribute("to", from), new XAttribute("alias", alias),
        new XAttribute("link-type", isOuter ? "outer" : "inner"),
        content);

    private static XElement Aggregate(string column, string alias, string how) =>
        new("attribute", Named(column), new XAttribute("alias", alias), new XAttribute("aggregate", how));

    private static XAttribute Named(string column) => new("name", column);

    private string At(DateTime instant) => IsByDay ? instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Instant(instant);

    private static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Word(object value) => value is DateTime instant ? Instant(instant) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
