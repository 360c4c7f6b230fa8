using System.Diagnostics;
using Alignment.Tool;

namespace Alignment.Parity.Tests.FormScripts;

/// <summary>The scripts have tests of their own, in TypeScript; here they run with all others.</summary>
public sealed class The_form_scripts
{
    [Theory]
    [InlineData("lint")]
    [InlineData("test")]
    public async Task Pass_their_own_checks(string script)
    {
        var folder = Repository.Find().WebResources;
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", "npm", "run", "--silent", script])
            : new ProcessStartInfo("npm", ["run", "--silent", script]);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var npm = Process.Start(start)!;
        var said = npm.StandardOutput.ReadToEndAsync();
        var complained = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();

        Assert.True(npm.ExitCode == 0, await said + await complained);
    }
}
