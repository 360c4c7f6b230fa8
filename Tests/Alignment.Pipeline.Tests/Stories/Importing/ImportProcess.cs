using System.Diagnostics;
using Alignment.Tool;

namespace Alignment.Pipeline.Tests.Stories.Importing;

/// <summary>The import in a process of its own, as an administrator runs it; it can be killed.</summary>
internal static class ImportProcess
{
    /// <summary>Starts it and comes back when it begins to write leads.</summary>
    public static Process StartWriting(ImportFolder folder, string file, string key)
    {
        var process = Start(folder, file, key);
        while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Importing", StringComparison.Ordinal)) { }
        return process;
    }

    /// <returns>The exit code and what it wrote.</returns>
    public static (int ExitCode, string Output) Run(ImportFolder folder, string file, string key)
    {
        using var process = Start(folder, file, key);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static Process Start(ImportFolder folder, string file, string key) => Process.Start(new ProcessStartInfo("dotnet")
    {
        WorkingDirectory = Repository.Find().Root,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        ArgumentList =
        {
            "exec", typeof(Repository).Assembly.Location, "import-leads", file,
            "--map", folder.Map, "--key", key, "--file", folder.Database, "--rejected", folder.Rejected,
        },
    })!;
}
