namespace Alignment.Tool.Keeping;

/// <summary>What a sweep did.</summary>
/// <param name="Calls">How many slices it took.</param>
/// <param name="Woken">Leads whose rest was over.</param>
/// <param name="More">Whether more are due: only after a single slice.</param>
public sealed record SweepResult(int Calls, int Woken, bool More);
