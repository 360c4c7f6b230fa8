namespace Alignment.Tool.Terminal;

/// <summary>Ends a verb with one sentence that says what is wrong and one that says what to do.</summary>
public sealed class ToolException(string problem, string remedy, int exitCode) : Exception($"{problem} {remedy}")
{
    /// <summary>What is wrong, naming the thing.</summary>
    public string Problem { get; } = problem;

    /// <summary>What the person does about it.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>One of <see cref="Terminal.ExitCode"/>.</summary>
    public int ExitCode { get; } = exitCode;

    public static ToolException Environment(string problem, string remedy) => new(problem, remedy, Terminal.ExitCode.Environment);

    public static ToolException InSource(string problem, string remedy) => new(problem, remedy, Terminal.ExitCode.Findings);

    public static ToolException Usage(string problem, string remedy) => new(problem, remedy, Terminal.ExitCode.Usage);
}
