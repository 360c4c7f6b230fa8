using System.Globalization;

namespace Alignment.Tool.Keeping;

/// <summary>What a sweep did.</summary>
/// <param name="Slices">How many calls it took.</param>
/// <param name="Woken">Leads whose rest was over.</param>
/// <param name="Warned">Clocks whose owner was warned.</param>
/// <param name="Escalated">Steps of ladders that were carried out.</param>
/// <param name="Resumed">Clocks whose pause was over.</param>
/// <param name="Rerouted">Hand-offs that were taken from somebody who left or is away.</param>
/// <param name="Recomputed">Clocks that follow a changed policy or schedule.</param>
/// <param name="More">Whether more is due: only after a single slice.</param>
public sealed record SweepResult(int Slices, int Woken, int Warned, int Escalated, int Resumed, int Rerouted, int Recomputed, bool More)
{
    public static SweepResult None { get; } = new(0, 0, 0, 0, 0, 0, 0, More: true);

    /// <summary>Everything that was done, of whatever kind.</summary>
    public int Handled => Woken + Warned + Escalated + Resumed + Rerouted + Recomputed;

    /// <summary>One sentence for people.</summary>
    public string Summary
    {
        get
        {
            var parts = new List<string>();
            Add(parts, Woken, "lead woke", "leads woke");
            Add(parts, Warned, "clock warned", "clocks warned");
            Add(parts, Escalated, "step escalated", "steps escalated");
            Add(parts, Resumed, "clock resumed", "clocks resumed");
            Add(parts, Rerouted, "hand-off re-routed", "hand-offs re-routed");
            Add(parts, Recomputed, "clock recomputed", "clocks recomputed");
            return parts.Count == 0 ? "Nothing was due." : string.Join(", ", parts) + ".";
        }
    }

    /// <summary>Both together; whether there is more is what the later one says.</summary>
    public SweepResult Then(SweepResult next) => new(
        Slices + next.Slices,
        Woken + next.Woken,
        Warned + next.Warned,
        Escalated + next.Escalated,
        Resumed + next.Resumed,
        Rerouted + next.Rerouted,
        Recomputed + next.Recomputed,
        next.More);

    private static void Add(List<string> parts, int count, string one, string many)
    {
        if (count > 0) parts.Add($"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}");
    }
}
