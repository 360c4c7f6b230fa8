using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Qualification;

/// <summary>The rules of <see cref="AgreedRules"/> as a plug-in developer would write them straight over a lead.</summary>
internal static class ByHandOverEntity
{
    internal static (MqlResult Result, decimal Score) Judge(Entity lead, DateTime now)
    {
        var title = lead.GetAttributeValue<string>(T.Lead.JobTitle);
        var company = lead.GetAttributeValue<string>(T.Lead.CompanyName);
        var excluded = Mentions(title, "student") || Mentions(title, "intern") || Mentions(title, "trainee")
            || lead.GetAttributeValue<bool>(T.Lead.DoNotPhone) || Mentions(company, "test") || Mentions(company, "example");
        var country = lead.GetAttributeValue<string>(T.Lead.Address1Country);
        var informed = !string.IsNullOrWhiteSpace(company) && !string.IsNullOrWhiteSpace(lead.GetAttributeValue<string>(T.Lead.LastName))
            && (!string.IsNullOrWhiteSpace(lead.GetAttributeValue<string>(T.Lead.EMailAddress1)) || !string.IsNullOrWhiteSpace(lead.GetAttributeValue<string>(T.Lead.Telephone1)))
            && !string.IsNullOrWhiteSpace(country);
        var market = Is(country, "US") || Is(country, "GB") || Is(country, "CA") || Is(country, "DE") || Is(country, "FR");
        var employees = lead.GetAttributeValue<int?>(T.Lead.NumberOfEmployees);
        var score = Points(lead, title, now);
        if (excluded || !market || employees < 50 || employees > 5000) return (MqlResult.Fail, score);
        if (!informed || employees is null) return (MqlResult.Insufficient, score);
        return (score >= 60 ? MqlResult.Pass : MqlResult.Fail, score);
    }

    private static decimal Points(Entity lead, string? title, DateTime now)
    {
        decimal score = 0;
        if (Chosen(lead, T.Lead.IndustryCode) is 2 or 7 or 12) score += 25;
        var sic = lead.GetAttributeValue<string>(T.Lead.SIC) ?? "";
        if (sic.StartsWith("35", StringComparison.Ordinal) || sic.StartsWith("36", StringComparison.Ordinal) || sic.StartsWith("73", StringComparison.Ordinal)) score += 15;
        if (Mentions(title, "chief") || Mentions(title, "vp") || Mentions(title, "director")) score += 25;
        if (lead.GetAttributeValue<Money>(T.Lead.Revenue)?.Value >= 10_000_000m) score += 15;
        if (lead.GetAttributeValue<int?>(T.Lead.Locations) >= 3) score += 5;
        if (lead.GetAttributeValue<int?>(T.Lead.MarketingScore) >= 50
            && now - lead.GetAttributeValue<DateTime?>(T.Lead.MarketingScoreOn) <= TimeSpan.FromDays(45)) score += 20;
        if (Chosen(lead, T.Lead.PurchaseTimeFrame) is 0 or 1) score += 10;
        if (Chosen(lead, T.Lead.Need) is 0 or 1) score += 10;
        if (Chosen(lead, T.Lead.LeadSourceCode) is 2 or 3 or 4) score += 5;
        if (lead.GetAttributeValue<Money>(T.Lead.BudgetAmount)?.Value > 50_000m) score += 10;
        if (lead.GetAttributeValue<bool>(T.Lead.DoNotEMail)) score -= 20;
        return score;
    }

    private static int? Chosen(Entity lead, string column) => lead.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static bool Is(string? text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(string? text, string word) => text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
