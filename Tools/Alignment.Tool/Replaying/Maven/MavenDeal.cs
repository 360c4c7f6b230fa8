namespace Alignment.Tool.Replaying.Maven;

/// <summary>One opportunity of the file. All dates are midnights UTC.</summary>
/// <param name="Line">The line of the file, from 1; the header is line 1.</param>
/// <param name="Account">Null for the rows without one.</param>
/// <param name="Stage">Prospecting, Engaging, Won or Lost.</param>
/// <param name="Engaged">When it was opened; null for those that are only prospects.</param>
/// <param name="Value">What it closed with, in dollars; zero for a lost one.</param>
internal sealed record MavenDeal(int Line, string Key, string Agent, string Product, string? Account, MavenStage Stage, DateTime? Engaged, DateTime? Closed, decimal? Value)
{
    /// <summary>The same key is the same opportunity in every run.</summary>
    public Guid Id => Importing.DeterministicId.Of("maven", Key);
}
