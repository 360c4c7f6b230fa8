using System.Text.Json;
using Alignment.Tool.Up;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Importing;

/// <summary>Counts what the definition said of the imported leads, and what decided.</summary>
internal sealed class Verdicts(IOrganizationService service)
{
    private const int MostDecided = 10;
    private readonly Dictionary<string, int> results = [];
    private readonly Dictionary<string, int> decided = [];
    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Results =>
        results.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary();

    public IReadOnlyList<MissingField> Decided =>
        [.. decided.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostDecided).Select(pair => new MissingField(pair.Key, pair.Value))];

    public void Count(IReadOnlyCollection<Guid> leads)
    {
        if (leads.Count == 0) return;
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(T.Lead.MqlResult, T.Lead.MqlExplanation, T.Lead.MissingInformation) };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.In, [.. leads.Select(id => (object)id)]);
        foreach (var lead in service.RetrieveMultiple(query).Entities) Count(lead);
    }

    private void Count(Entity lead)
    {
        var result = lead.GetAttributeValue<OptionSetValue>(T.Lead.MqlResult)?.Value;
        Add(results, result is null ? "Not judged" : lead.FormattedValues[T.Lead.MqlResult]);
        if (result == T.MqlResult.Insufficient) Add(decided, $"Unknown: {FirstField(lead.GetAttributeValue<string>(T.Lead.MissingInformation) ?? "")}");
        if (result == T.MqlResult.Fail) Add(decided, Missed(lead));
    }

    /// <summary>Leads with the same explanation were decided by the same criterion, so that each explanation is asked about once.</summary>
    private string Missed(Entity lead)
    {
        var explanation = lead.GetAttributeValue<string>(T.Lead.MqlExplanation) ?? "";
        if (!reasons.TryGetValue(explanation, out var reason)) reasons[explanation] = reason = FirstMissed(lead.Id);
        return reason;
    }

    private string FirstMissed(Guid lead)
    {
        var answer = service.Execute(new OrganizationRequest(T.CustomApis.EvaluateLead.Name) { [T.CustomApis.EvaluateLead.LeadId] = lead });
        if (!answer.Results.TryGetValue(T.CustomApis.EvaluateLead.Details, out var given) || given is not string { Length: > 0 } details) return "Not met: nothing that can be named";
        using var judgement = JsonDocument.Parse(details);
        var criteria = judgement.RootElement.GetProperty("criteria").EnumerateArray().ToList();
        if (First(criteria, "None", "truth", "True") is { } exclusion) return $"Excluded: {exclusion}";
        if ((First(criteria, "All", "counts", "False") ?? First(criteria, "Any", "counts", "False")) is { } missed) return $"Missed: {missed}";
        return criteria.Any(criterion => Is(criterion, "group", "Score")) ? "Missed: enough points" : "Missed: a mandatory group";
    }

    private static string? First(List<JsonElement> criteria, string group, string property, string value) =>
        criteria.Where(criterion => Is(criterion, "group", group) && Is(criterion, property, value))
            .Select(criterion => criterion.GetProperty("label").GetString())
            .FirstOrDefault();

    private static bool Is(JsonElement criterion, string property, string value) => criterion.GetProperty(property).ValueEquals(value);

    /// <summary>"Ask for: Number of employees (mandatory), …" names the cheapest field first.</summary>
    private static string FirstField(string missing)
    {
        var from = missing.IndexOf(':', StringComparison.Ordinal) + 1;
        var to = missing.IndexOf(" (", from, StringComparison.Ordinal);
        return (to < 0 ? missing[from..] : missing[from..to]).Trim();
    }

    private static void Add(Dictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
