using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The words in which both teams agreed what a reason speaks against, and the columns of lead that they mean.</summary>
internal static class DisputedWords
{
    /// <returns>Null for a word that means no particular columns: it may be the name of one.</returns>
    public static string[]? Columns(string word) => word.ToLowerInvariant() switch
    {
        "intent" => [T.Lead.Need, T.Lead.PurchaseTimeFrame, T.Lead.PurchaseProcess, T.Lead.ConfirmInterest, T.Lead.InitialCommunication, T.Lead.MarketingScore],
        "employees" or "size" => [T.Lead.NumberOfEmployees],
        "revenue" => [T.Lead.Revenue],
        "industry" => [T.Lead.IndustryCode],
        "location" => [T.Lead.Address1Country, T.Lead.Address1StateOrProvince, T.Lead.Address1City, T.Lead.Address1PostalCode],
        "persona" => [T.Lead.JobTitle],
        "source" => [T.Lead.LeadSourceCode, T.Lead.CampaignId],
        _ => null,
    };
}
