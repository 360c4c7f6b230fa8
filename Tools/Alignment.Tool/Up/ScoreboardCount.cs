namespace Alignment.Tool.Up;

public sealed record ScoreboardCount(string What, int Leads);
