namespace Alignment.Tool.Replaying.Maven;

/// <summary>How far an opportunity came.</summary>
internal enum MavenStage
{
    Prospecting,
    Engaging,
    Won,
    Lost,
}
