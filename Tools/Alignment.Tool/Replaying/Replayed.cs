using System.Diagnostics;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Replaying;

/// <summary>What playing the steps came to.</summary>
/// <param name="Woken">Leads that the daily sweep woke.</param>
/// <param name="Refusals">Steps that the organisation refused, with its sentence.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
internal sealed record Replayed(int Woken, IReadOnlyList<Difference> Refusals, double Seconds)
{
    private const int BetweenReports = 100;

    /// <summary>Plays the steps in their order, each at its instant. As a scheduler would, a sweep begins every day on which something happens.</summary>
    public static Replayed Play(IReadOnlyList<LeadStep> steps, LeadPlayer player, ReplayClock clock, Action<double> progress)
    {
        var refusals = new List<Difference>();
        var woken = 0;
        var day = DateTime.MinValue;
        var watch = Stopwatch.StartNew();
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            if (step.At.Date > day)
            {
                day = step.At.Date;
                clock.MoveTo(day);
                woken += player.Sweep();
            }

            clock.MoveTo(step.At);
            try
            {
                player.Play(step);
            }
            catch (FaultException<OrganizationServiceFault> refused)
            {
                refusals.Add(new Difference(step.Row.Line, step.Row.Lead, step.Row.Number, step.Kind.ToString(), $"{step.At:yyyy-MM-dd HH:mm}", $"refused: {refused.Detail.Message}"));
            }

            if (place % BetweenReports == 0) progress((double)place / steps.Count);
        }

        return new Replayed(woken, refusals, watch.Elapsed.TotalSeconds);
    }
}
