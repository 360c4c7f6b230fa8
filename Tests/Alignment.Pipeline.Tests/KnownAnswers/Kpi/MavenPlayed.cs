using Alignment.Tool.Replaying;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>The opportunities of a hardware dealer.</summary>
public sealed class MavenPlayed() : PlayedPast(ReplaySet.Maven, File)
{
    public const string File = "maven/sales_pipeline.csv";
    public const string Teams = "maven/sales_teams.csv";
}
