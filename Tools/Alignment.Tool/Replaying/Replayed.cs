using System.Diagnostics;
using System.ServiceModel;
using Alignment.Tool.Keeping;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Replaying;

/// <summary>What playing the steps came to.</summary>
/// <param name="Woken">Leads that the daily sweep woke.</param>
/// <param name="Refusals">Steps that the organisation refused, with its sentence.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
internal sealed record Replayed(int Woken, IReadOnlyList<Difference> Refusals, double Seconds)
{
    private const int BetweenReports = 100;

    /// <summary>Plays the steps in their order, each at its instant, and sweeps when all is told.</summary>
    /// <param name="ends">The instant at which the clock stands in the end.</param>
    public static Replayed Play(IReadOnlyList<ReplayStep> steps, DailySweep sweep, MovedClock clock, DateTime ends, Action<double> progress)
    {
        var refusals = new List<Difference>();
        var watch = Stopwatch.StartNew();
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            sweep.Until(step.At);
            clock.MoveTo(step.At);
            try
            {
                step.Do();
            }
            catch (FaultException<OrganizationServiceFault> refused)
            {
                refusals.Add(new Difference(step.Line, step.Lead, step.Number, step.What, $"{step.At:yyyy-MM-dd HH:mm}", $"refused: {refused.Detail.Message}"));
            }

            if (place % BetweenReports == 0) progress((double)place / steps.Count);
        }

        sweep.At(ends);
        return new Replayed(sweep.Woken, refusals, watch.Elapsed.TotalSeconds);
    }
}
