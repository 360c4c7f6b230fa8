using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>How the definition in force judged the leads.</summary>
/// <param name="Leads">All leads of the organisation.</param>
/// <param name="Results">Result with its number of leads; "Not judged" for leads without one.</param>
/// <param name="Missing">What is most often missing, with the number of leads that lack it.</param>
/// <param name="Examples">One lead of each result, with the explanation that stands on it.</param>
public sealed record JudgedLeads(
    int Leads,
    IReadOnlyDictionary<string, int> Results,
    IReadOnlyList<MissingField> Missing,
    IReadOnlyList<JudgedExample> Examples)
{
    private const int MostExamplesOfMissing = 5;

    internal static JudgedLeads Read(LocalDataverse dataverse)
    {
        var service = dataverse.Service(dataverse.AdminId);
        var rows = new List<Entity>();
        var query = new QueryExpression(T.Lead.Table)
        {
            ColumnSet = new ColumnSet(T.Lead.FullName, T.Lead.CompanyName, T.Lead.MqlResult, T.Lead.MqlExplanation, T.Lead.MissingInformation),
            PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 },
        };
        query.AddOrder(T.Lead.Id, OrderType.Ascending);
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords) break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        return new JudgedLeads(rows.Count, CountResults(rows), MostMissing(rows), OneOfEach(rows));
    }

    private static Dictionary<string, int> CountResults(List<Entity> rows) =>
        rows.GroupBy(ResultOf).OrderByDescending(group => group.Count()).ToDictionary(group => group.Key, group => group.Count());

    private static List<MissingField> MostMissing(List<Entity> rows) =>
        [.. rows.Select(row => row.GetAttributeValue<string>(T.Lead.MissingInformation))
            .OfType<string>()
            .Select(FirstField)
            .GroupBy(text => text)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostExamplesOfMissing)
            .Select(group => new MissingField(group.Key, group.Count()))];

    /// <summary>"Ask for: Number of employees (mandatory), …" names the cheapest field first.</summary>
    private static string FirstField(string missing)
    {
        var from = missing.IndexOf(':', StringComparison.Ordinal) + 1;
        var to = missing.IndexOf(" (", from, StringComparison.Ordinal);
        return (to < 0 ? missing[from..] : missing[from..to]).Trim();
    }

    private static List<JudgedExample> OneOfEach(List<Entity> rows) =>
        [.. rows.Where(row => row.Contains(T.Lead.MqlResult))
            .GroupBy(ResultOf)
            .OrderByDescending(group => group.Count())
            .Select(group => group.First())
            .Select(row => new JudgedExample(
                $"{row.GetAttributeValue<string>(T.Lead.FullName)}, {row.GetAttributeValue<string>(T.Lead.CompanyName) ?? "company unknown"}",
                ResultOf(row),
                row.GetAttributeValue<string>(T.Lead.MqlExplanation) ?? ""))];

    private static string ResultOf(Entity row) =>
        row.FormattedValues.TryGetValue(T.Lead.MqlResult, out var label) ? label : "Not judged";
}
