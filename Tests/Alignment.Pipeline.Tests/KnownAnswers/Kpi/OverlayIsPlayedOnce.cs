namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>The ledger and the figures are held against the same replay.</summary>
[CollectionDefinition(Name)]
public sealed class OverlayIsPlayedOnce : ICollectionFixture<OverlayPlayed>
{
    public const string Name = "The overlay is played once";
}
