using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Titles;

namespace Alignment.Benchmarks.Qualification;

/// <summary>The rule of <see cref="TwentyCriteria"/> as a developer would write it, over the same facts.</summary>
internal static class ByHand
{
    internal static (MqlResult Result, decimal Score) Judge(Fact[] facts, DateTime now, Columns at)
    {
        var title = facts[at.JobTitle];
        var excluded = facts[at.DoNotPhone].AsFlag || (!title.IsMissing && Mentions(title.AsText));
        var informed = !facts[at.CompanyName].IsMissing && !facts[at.LastName].IsMissing
            && (!facts[at.Email].IsMissing || !facts[at.Telephone].IsMissing) && !facts[at.Country].IsMissing;
        var country = facts[at.Country];
        var known = country.IsMissing || Is(country.AsText, "US") || Is(country.AsText, "CA") || Is(country.AsText, "GB");
        var employees = facts[at.Employees];
        var fits = employees.IsMissing || (employees.AsNumber >= 50 && employees.AsNumber <= 5000);
        decimal score = 0;
        decimal open = 0;
        var industry = facts[at.Industry];
        if (industry.IsMissing) open += 25;
        else if (industry.AsChoice is 2 or 7 or 12) score += 25;
        var sic = facts[at.Sic];
        if (sic.IsMissing) open += 15;
        else if (Starts(sic.AsText, "35") || Starts(sic.AsText, "36") || Starts(sic.AsText, "73")) score += 15;
        if (title.IsMissing) open += 25;
        else if (JobTitle.SeniorityOf(title.AsText) >= Seniority.Director) score += 25;
        Count(facts[at.Revenue], 10000000, 15, ref score, ref open);
        Count(facts[at.Locations], 3, 5, ref score, ref open);
        var scoredOn = facts[at.MarketingScoreOn];
        if (scoredOn.IsMissing || now.Ticks - scoredOn.AsTicks > 45 * TimeSpan.TicksPerDay) open += 20;
        else Count(facts[at.MarketingScore], 50, 20, ref score, ref open);
        var source = facts[at.Source];
        if (source.IsMissing) open += 5;
        else if (source.AsChoice is 3 or 8) score += 5;
        Count(facts[at.Budget], 25000.01m, 10, ref score, ref open);
        var timeframe = facts[at.Timeframe];
        if (timeframe.IsMissing) open += 10;
        else if (timeframe.AsChoice is 0 or 1 or 2) score += 10;
        var need = facts[at.Need];
        if (need.IsMissing) open += 5;
        else if (need.AsChoice == 0) score += 5;
        var created = facts[at.CreatedOn];
        if (created.IsMissing) open += 5;
        else if (now.Ticks - created.AsTicks <= 90 * TimeSpan.TicksPerDay) score += 5;
        if (excluded || !known || !fits || facts[at.DoNotEmail].AsFlag || score + open < 60)
            return (MqlResult.Fail, score);
        var sure = informed && !country.IsMissing && !employees.IsMissing && score >= 60
            && !facts[at.DoNotPhone].IsMissing && !title.IsMissing && !facts[at.DoNotEmail].IsMissing;
        return (sure ? MqlResult.Pass : MqlResult.Insufficient, score);
    }

    private static void Count(in Fact fact, decimal least, decimal points, ref decimal score, ref decimal open)
    {
        if (fact.IsMissing) open += points;
        else if (fact.AsNumber >= least) score += points;
    }

    private static bool Is(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    private static bool Mentions(string title) =>
        title.Contains("student", StringComparison.OrdinalIgnoreCase) || title.Contains("intern", StringComparison.OrdinalIgnoreCase)
        || title.Contains("trainee", StringComparison.OrdinalIgnoreCase);
}
