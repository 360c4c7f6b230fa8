using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Deals with few different values, so that conditions meet some of them, and with many gaps.</summary>
sealed class RandomDeals(Random random)
{
    public static readonly string[] Words = ["Acme", "acme", "Beta", "beta Ltd", "Gamma", "50% off", "a_b", "x[y]", "Zoë", ""];

    public Entity Make(IReadOnlyList<Guid> companies)
    {
        var deal = new Entity(QueryWorld.Deal, Guid.NewGuid());
        Put(deal, "qt_name", Words[random.Next(Words.Length)]);
        Put(deal, "qt_city", Words[random.Next(Words.Length)]);
        Put(deal, "qt_note", Words[random.Next(Words.Length)]);
        Put(deal, "qt_count", random.Next(-3, 6));
        Put(deal, "qt_limit", random.Next(-3, 6));
        Put(deal, "qt_big", random.Next(-3, 6) * 10_000_000_000L);
        Put(deal, "qt_rate", random.Next(-2000, 2000) / 1000m);
        Put(deal, "qt_score", random.Next(-4, 4) / 2.0);
        Put(deal, "qt_amount", new Money(random.Next(-5, 20) * 0.25m));
        Put(deal, "qt_won", random.Next(2) == 0);
        Put(deal, "qt_seen", Moment());
        Put(deal, "qt_kind", new OptionSetValue(random.Next(1, 4)));
        Put(deal, "qt_tags", new OptionSetValueCollection([.. Enumerable.Range(1, 3).Where(_ => random.Next(2) == 0).Select(tag => new OptionSetValue(tag))]));
        Put(deal, "qt_company", new EntityReference(QueryWorld.Company, companies[random.Next(companies.Count)]));
        Put(deal, "ownerid", random.Next(3) switch
        {
            0 => new EntityReference("systemuser", QueryWorld.Me),
            1 => new EntityReference("systemuser", QueryWorld.Somebody),
            _ => new EntityReference("team", QueryWorld.MyTeam),
        });
        if (deal.GetAttributeValue<OptionSetValueCollection>("qt_tags") is { Count: 0 })
            deal.Attributes.Remove("qt_tags");
        return deal;
    }

    /// <summary>Mostly near the edges of hours, days, weeks, months and years around now.</summary>
    public DateTime Moment()
    {
        var at = QueryWorld.Now;
        at = random.Next(6) switch
        {
            0 => at,
            1 => at.Date.AddHours(random.Next(-30, 30)),
            2 => at.AddHours(random.Next(-5, 5)).AddMinutes(-at.Minute).AddSeconds(-at.Second),
            3 => at.Date.AddDays(random.Next(-40, 40)).AddHours(random.Next(3, 6)),
            4 => new DateTime(at.Year + random.Next(-3, 4), random.Next(1, 13), 1, random.Next(3, 6), 0, 0, DateTimeKind.Utc),
            _ => at.AddMinutes(random.Next(-2_000_000, 2_000_000)),
        };
        return at.AddSeconds(random.Next(-1, 2));
    }

    void Put(Entity deal, string column, object value)
    {
        if (random.Next(5) > 0)
            deal[column] = value;
    }
}
