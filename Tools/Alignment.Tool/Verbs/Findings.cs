using Alignment.Tool.Checking;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary>Shows findings, one line each.</summary>
internal static class Findings
{
    public static int Show(Screen screen, IReadOnlyList<Finding> findings, string consequence)
    {
        foreach (var finding in findings)
            screen.Say($"error: {finding}");
        if (findings.Count > 0)
            screen.Say($"{findings.Count} {(findings.Count == 1 ? "finding" : "findings")}. {consequence}".TrimEnd());
        screen.Document(new { findings });
        return findings.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
