using Alignment.Tool.Replaying;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>Nine thousand hand-offs with touches, decisions, rests and promises.</summary>
public sealed class OverlayPlayed() : PlayedPast(ReplaySet.Overlay, File)
{
    public const string File = "overlay_handoffs.csv";
}
