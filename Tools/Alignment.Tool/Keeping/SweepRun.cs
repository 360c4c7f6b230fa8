using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Api = Alignment.Plugins.Tables.CustomApis.SweepTimers;

namespace Alignment.Tool.Keeping;

/// <summary>Does what the passing of time asks for, slice by slice, as a scheduler would.</summary>
public static class SweepRun
{
    /// <param name="once">One slice only.</param>
    /// <param name="take">How much one slice handles at most; null for the usual.</param>
    /// <param name="progress">Told after each slice how much of what is due was handled, from 0 to 1.</param>
    /// <exception cref="ToolException">Slices handle nothing, nothing less is due after them, and they say there is more: going on would never end.</exception>
    public static SweepResult Run(IOrganizationService service, bool once, int? take = null, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        double due = progress is null ? 0 : SweepBacklog.Count(service);
        var left = int.MaxValue;
        var result = SweepResult.None;
        while (result.More && !(once && result.Slices > 0))
        {
            var slice = Slice(service, take);
            result = result.Then(slice);
            if (!once && slice is { Handled: 0, More: true })
            {
                // A slice may put many clocks off without telling anybody. Then at least fewer of them are due.
                var before = left;
                left = SweepBacklog.Count(service);
                if (left >= before)
                    throw ToolException.InSource($"The sweep says that more is due and got nowhere in slice {result.Slices}.", $"Call {Api.Name} yourself and read its summary.");
            }

            // What follows from the work itself can be more than was due when it began.
            progress?.Invoke(Math.Min(0.99, result.Handled / Math.Max(due, 1)));
        }

        return result;
    }

    private static SweepResult Slice(IOrganizationService service, int? take)
    {
        var request = new OrganizationRequest(Api.Name);
        if (take is { } most) request[Api.Take] = most;
        var answer = service.Execute(request);
        return new SweepResult(
            1,
            Count(answer, Api.Woken),
            Count(answer, Api.Warned),
            Count(answer, Api.Escalated),
            Count(answer, Api.Resumed),
            Count(answer, Api.Rerouted),
            Count(answer, Api.Recomputed),
            answer.Results.TryGetValue(Api.More, out var more) && more is true);
    }

    private static int Count(OrganizationResponse answer, string what) => answer.Results.TryGetValue(what, out var count) && count is int number ? number : 0;
}
