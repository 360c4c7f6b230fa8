using System.Diagnostics;
using Alignment.Tool;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

/// <summary>The tool in a process of its own, as a newcomer runs it; it can be killed.</summary>
internal sealed class Up : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"alignment-up-{Guid.NewGuid():N}");

    public Up() => Directory.CreateDirectory(folder);

    public string Database => Path.Combine(folder, "organisation.db");

    /// <summary>Starts it and comes back when it begins to load leads.</summary>
    public Process StartLoading(int leads)
    {
        var process = Start(leads, json: false);
        while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Loading", StringComparison.Ordinal)) { }
        return process;
    }

    public Process Start(int leads, bool json = true)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Find().Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(Repository).Assembly.Location, "up", "--file", Database, "--leads", $"{leads}" },
        };
        if (json) start.ArgumentList.Add("--json");
        return Process.Start(start)!;
    }

    /// <summary>Runs to its end.</summary>
    /// <returns>The exit code and what it wrote.</returns>
    public (int ExitCode, string Output) Run(int leads)
    {
        using var process = Start(leads);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
