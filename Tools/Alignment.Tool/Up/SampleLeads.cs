using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Up;

/// <summary>
/// Leads of invented people at invented companies, the same for the same seed: a mix of good fits, bad fits and gaps like
/// the one a marketing team collects. Ids are fixed per number, so that a second run finds them again.
/// </summary>
public sealed class SampleLeads(int seed)
{
    private readonly Random random = new(seed);

    public IEnumerable<Entity> Take(int count, DateTime now)
    {
        for (var number = 1; number <= count; number++) yield return Lead(number, now);
    }

    public static Guid IdOf(int seed, int number) => new(seed, 0x5a4d, 0x4c45, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);

    private Entity Lead(int number, DateTime now)
    {
        var first = Pick(SampleWords.FirstNames);
        var last = Pick(SampleWords.LastNames);
        var company = $"{Pick(SampleWords.CompanyStems)} {Pick(SampleWords.CompanyEnds)}";
        var mail = $"{first}.{last}@{company.Replace(' ', '-')}.example".ToLowerInvariant();
        var lead = new Entity("lead", IdOf(seed, number))
        {
            ["subject"] = Pick(SampleWords.Topics),
            ["firstname"] = first,
            ["lastname"] = last,
            ["leadsourcecode"] = new OptionSetValue(random.Next(1, 11)),
        };
        Maybe(0.95, lead, "companyname", () => company);
        Maybe(0.90, lead, "emailaddress1", () => mail);
        Maybe(0.55, lead, "telephone1", () => $"+1 555 01{random.Next(10, 100)}");
        Maybe(0.92, lead, "address1_country", () => Pick(SampleWords.Countries));
        Maybe(0.85, lead, "jobtitle", () => Pick(SampleWords.JobTitles));
        Maybe(0.78, lead, "numberofemployees", () => random.Next(1, 100) < 75 ? random.Next(40, 6000) : random.Next(1, 60));
        Maybe(0.55, lead, "revenue", () => new Money(random.Next(1, 400) * 250_000m));
        Maybe(0.70, lead, "industrycode", () => new OptionSetValue(random.Next(1, 100) < 45 ? Pick(SampleWords.GoodIndustries) : random.Next(1, 34)));
        Maybe(0.50, lead, "sic", () => Pick(SampleWords.SicCodes));
        Maybe(0.45, lead, "aln_locations", () => random.Next(1, 12));
        Maybe(0.60, lead, "purchasetimeframe", () => new OptionSetValue(random.Next(0, 5)));
        Maybe(0.50, lead, "need", () => new OptionSetValue(random.Next(0, 4)));
        if (random.NextDouble() < 0.65)
        {
            lead["aln_marketingscore"] = random.Next(0, 101);
            lead["aln_marketingscoreon"] = now.AddDays(-random.Next(0, 90));
        }

        if (random.NextDouble() < 0.04) lead["donotphone"] = lead["donotemail"] = true;
        return lead;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private void Maybe(double chance, Entity lead, string column, Func<object> value)
    {
        if (random.NextDouble() < chance) lead[column] = value();
    }
}
