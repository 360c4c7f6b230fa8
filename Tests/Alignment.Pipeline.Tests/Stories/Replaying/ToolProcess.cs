using System.Diagnostics;
using Alignment.Tool;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>One verb in a process of its own, as an administrator or a scheduler runs it.</summary>
internal static class ToolProcess
{
    /// <returns>The exit code and what it wrote, errors last.</returns>
    public static (int ExitCode, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Repository).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Repository.Find().Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
