using System.Diagnostics;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Queries;

/// <summary>Leads of a thousand companies; the same ones every time.</summary>
internal static class ManyLeads
{
    private const int Companies = 1000;
    private const int Batch = 1000;

    /// <summary>Seconds it took to write them.</summary>
    public static double Write(IOrganizationService service, int count)
    {
        var companies = Enumerable.Range(0, Companies).Select(number => service.Create(new Entity("account")
        {
            ["name"] = $"Company {number * 7919 % Companies:D4}",
            ["numberofemployees"] = number,
        })).ToList();
        var now = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);
        var clock = Stopwatch.StartNew();
        for (var from = 0; from < count; from += Batch)
        {
            var requests = new OrganizationRequestCollection();
            requests.AddRange(Enumerable.Range(from, Math.Min(Batch, count - from)).Select(number => new CreateRequest { Target = Lead(number, companies, now) }));
            service.Execute(new ExecuteTransactionRequest { Requests = requests });
        }
        return clock.Elapsed.TotalSeconds;
    }

    public static Guid Id(int number) => new(string.Create(CultureInfo.InvariantCulture, $"10000000-0000-0000-0000-{number:D12}"));

    private static Entity Lead(int number, List<Guid> companies, DateTime now) => new(T.Lead.Table, Id(number))
    {
        [T.Lead.Subject] = "Asked for a price list",
        [T.Lead.FirstName] = "Carla",
        [T.Lead.LastName] = $"Ruiz {number * 7919L % 100_003}",
        [T.Lead.CompanyName] = "Northwind Machines",
        [T.Lead.EMailAddress1] = $"ruiz{number}@northwind.invalid",
        [T.Lead.JobTitle] = "VP Operations",
        [T.Lead.NumberOfEmployees] = (int)(number * 104_729L % 9973),
        [T.Lead.Revenue] = new Money(number % 977 * 1000m),
        [T.Lead.LeadSourceCode] = new OptionSetValue((number % 10) + 1),
        [T.Lead.DoNotPhone] = number % 2 == 0,
        ["parentaccountid"] = new EntityReference("account", companies[number * 31 % Companies]),
        ["estimatedclosedate"] = now.AddDays(number % 400),
    };
}
