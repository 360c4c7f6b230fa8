using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>
/// Leads of invented people at invented companies, the same for the same seed: a mix of good fits, bad fits and gaps like
/// the one a marketing team collects. Ids are fixed per number, so that a second run finds them again.
/// </summary>
public sealed class SampleLeads(int seed)
{
    /// <summary>The share of leads that marketing found where they looked for them.</summary>
    private const double Promising = 0.35;

    /// <summary>Of a hundred promising ones.</summary>
    private const int Hot = 12;

    private readonly Random random = new(seed);

    /// <param name="instantOf">When the lead of this place, from 0, comes in.</param>
    public IEnumerable<Entity> Take(int count, Func<int, DateTime> instantOf)
    {
        for (var number = 1; number <= count; number++) yield return Lead(number, instantOf(number - 1));
    }

    public static Guid IdOf(int seed, int number) => new(seed, 0x5a4d, 0x4c45, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);

    private Entity Lead(int number, DateTime now)
    {
        var first = Pick(SampleWords.FirstNames);
        var last = Pick(SampleWords.LastNames);
        var company = $"{Pick(SampleWords.CompanyStems)} {Pick(SampleWords.CompanyEnds)}";
        var mail = $"{first}.{last}@{company.Replace(' ', '-')}.example".ToLowerInvariant();
        var lead = new Entity(T.Lead.Table, IdOf(seed, number))
        {
            [T.Lead.Subject] = Pick(SampleWords.Topics),
            [T.Lead.FirstName] = first,
            [T.Lead.LastName] = last,
            [T.Lead.LeadSourceCode] = new OptionSetValue(random.Next(1, 11)),
        };
        Maybe(0.95, lead, T.Lead.CompanyName, () => company);
        Maybe(0.90, lead, T.Lead.EMailAddress1, () => mail);
        Maybe(0.55, lead, T.Lead.Telephone1, () => $"+1 555 01{random.Next(10, 100)}");
        Maybe(0.92, lead, T.Lead.Address1Country, () => Pick(SampleWords.Countries));
        Maybe(0.85, lead, T.Lead.JobTitle, () => Pick(SampleWords.JobTitles));
        Maybe(0.78, lead, T.Lead.NumberOfEmployees, () => random.Next(1, 100) < 75 ? random.Next(40, 6000) : random.Next(1, 60));
        Maybe(0.55, lead, T.Lead.Revenue, () => new Money(random.Next(1, 400) * 250_000m));
        Maybe(0.70, lead, T.Lead.IndustryCode, () => new OptionSetValue(random.Next(1, 100) < 45 ? Pick(SampleWords.GoodIndustries) : random.Next(1, 34)));
        Maybe(0.50, lead, T.Lead.SIC, () => Pick(SampleWords.SicCodes));
        Maybe(0.45, lead, T.Lead.Locations, () => random.Next(1, 12));
        Maybe(0.60, lead, T.Lead.PurchaseTimeFrame, () => new OptionSetValue(random.Next(0, 5)));
        Maybe(0.50, lead, T.Lead.Need, () => new OptionSetValue(random.Next(0, 4)));
        if (random.NextDouble() < 0.65)
        {
            lead[T.Lead.MarketingScore] = random.Next(0, 101);
            lead[T.Lead.MarketingScoreOn] = now.AddDays(-random.Next(0, 90));
        }

        if (random.NextDouble() < Promising) Promise(lead);
        if (random.NextDouble() < 0.04) lead[T.Lead.DoNotPhone] = lead[T.Lead.DoNotEMail] = true;
        return lead;
    }

    /// <summary>A buyer in a country we sell to, at a company of our size, who means it.</summary>
    private void Promise(Entity lead)
    {
        lead[T.Lead.Address1Country] = Pick(SampleWords.CountriesWeSellTo);
        lead[T.Lead.NumberOfEmployees] = random.Next(60, 4_000);
        lead[T.Lead.JobTitle] = Pick(SampleWords.Deciders);
        lead[T.Lead.PurchaseTimeFrame] = new OptionSetValue(random.Next(0, 2));
        lead[T.Lead.Need] = new OptionSetValue(random.Next(0, 2));
        lead[T.Lead.LeadQualityCode] = new OptionSetValue(random.Next(100) < Hot ? 1 : random.Next(2, 4));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private void Maybe(double chance, Entity lead, string column, Func<object> value)
    {
        if (random.NextDouble() < chance) lead[column] = value();
    }
}
