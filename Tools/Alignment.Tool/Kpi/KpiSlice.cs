using Microsoft.Xrm.Sdk;
using Api = Alignment.Plugins.Tables.CustomApis.RefreshKpis;

namespace Alignment.Tool.Kpi;

/// <summary>One call of the refresh, as a scheduler makes it.</summary>
/// <param name="Waiting">Periods that are still to be counted.</param>
public sealed record KpiSlice(int Marked, int Counted, int Written, int Restated, int Waiting, bool More)
{
    /// <param name="take">Periods a slice counts at most; null for what the solution thinks best.</param>
    /// <param name="full">Whether everything is counted again.</param>
    public static KpiSlice Run(IOrganizationService service, int? take, bool full)
    {
        ArgumentNullException.ThrowIfNull(service);
        var request = new OrganizationRequest(Api.Name);
        if (take is { } most) request[Api.Take] = most;
        if (full) request[Api.Full] = true;
        var answer = service.Execute(request);
        return new KpiSlice(
            Count(answer, Api.Marked),
            Count(answer, Api.Counted),
            Count(answer, Api.Written),
            Count(answer, Api.Restated),
            Count(answer, Api.Waiting),
            answer.Results.TryGetValue(Api.More, out var more) && more is true);
    }

    private static int Count(OrganizationResponse answer, string what) => answer.Results.TryGetValue(what, out var count) && count is int number ? number : 0;
}
