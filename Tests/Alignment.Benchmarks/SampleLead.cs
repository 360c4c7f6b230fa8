using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks;

/// <summary>A lead that fills every column the twenty criteria ask for, and some more.</summary>
internal static class SampleLead
{
    public static Entity Number(int number, DateTime now) => new(T.Lead.Table)
    {
        [T.Lead.Subject] = "Asked for a price list",
        [T.Lead.FirstName] = "Carla",
        [T.Lead.LastName] = $"Ruiz {number}",
        [T.Lead.CompanyName] = "Northwind Machines",
        [T.Lead.EMailAddress1] = $"ruiz{number}@northwind.invalid",
        [T.Lead.Telephone1] = "+1 555 0100",
        [T.Lead.Address1Country] = "US",
        [T.Lead.JobTitle] = "VP Operations",
        [T.Lead.NumberOfEmployees] = 100 + (number % 900),
        [T.Lead.Revenue] = new Money(12_500_000m),
        [T.Lead.BudgetAmount] = new Money(80_000m),
        [T.Lead.IndustryCode] = new OptionSetValue(12),
        [T.Lead.SIC] = "3531",
        [T.Lead.Locations] = 4,
        [T.Lead.MarketingScore] = 70,
        [T.Lead.MarketingScoreOn] = now.AddDays(-10),
        [T.Lead.PurchaseTimeFrame] = new OptionSetValue(1),
        [T.Lead.Need] = new OptionSetValue(0),
        [T.Lead.LeadSourceCode] = new OptionSetValue(8),
        [T.Lead.DoNotPhone] = false,
        [T.Lead.DoNotEMail] = false,
    };
}
