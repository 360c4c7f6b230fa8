namespace Alignment.Tool.Up;

public sealed record ScoreboardExample(string Lead, string Result, string Explanation);
