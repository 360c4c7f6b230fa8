using Alignment.Domain.ServiceLevel;
using Alignment.Tool;
using Alignment.Tool.Checking.ServiceLevel;
using Alignment.Tool.Terminal;

namespace Alignment.Parity.Tests.Checking;

/// <summary>The SLA policies that travel inside the assembly: no two in each other's way, no hand-off left out.</summary>
public sealed class The_promises_that_ship : IDisposable
{
    private static readonly string Shipped = new Repository(Repository.Find().Root).DefaultPolicies;
    private readonly string copy = Path.Combine(Path.GetTempPath(), $"alignment-sla-{Guid.NewGuid():N}.xml");

    [Fact]
    public void They_are_in_nobodys_way_and_leave_nobody_out() => Assert.Empty(Findings(Shipped));

    [Fact]
    public void There_is_at_least_one_for_every_timer() =>
        Assert.Equal(Enum.GetValues<TimerKind>(), DefaultPolicies.Read(Shipped).Select(policy => policy.Timer).Distinct().Order());

    [Theory]
    [InlineData("priority=\"20\"", "priority=\"10\"", "sla-overlap", "\"First follow-up: hot leads\" and \"First follow-up: inbound calls\"")]
    [InlineData("priority=\"100\" target=\"240\"", "priority=\"1\" target=\"240\"", "sla-shadowed", "\"First follow-up: hot leads\" (priority 10) never wins")]
    [InlineData("timer=\"Assignment\"", "timer=\"Decision\"", "sla-gap", "Assignment: no policy is for it")]
    [InlineData("priority=\"100\" target=\"240\"", "priority=\"100\" minHandoff=\"2\" target=\"240\"", "sla-gap", "a hand-off whose number is 1 is uncovered unless its rating is")]
    public void A_mistake_in_them_is_noticed(string was, string becomes, string rule, string words)
    {
        var text = File.ReadAllText(Shipped);
        var at = text.IndexOf(was, StringComparison.Ordinal);
        File.WriteAllText(copy, text[..at] + becomes + text[(at + was.Length)..]);
        Assert.Contains(Findings(copy), finding => finding.Rule == rule && finding.What.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("priority=\"10\"", "priority=\"first\"")]
    [InlineData("timer=\"Decision\"", "timer=\"Deciding\"")]
    [InlineData("</sla>", "")]
    public void A_file_that_cannot_be_read_says_so(string was, string becomes)
    {
        File.WriteAllText(copy, File.ReadAllText(Shipped).Replace(was, becomes, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, Assert.Throws<ToolException>(() => DefaultPolicies.Read(copy)).ExitCode);
    }

    public void Dispose() => File.Delete(copy);

    private static List<Tool.Checking.Finding> Findings(string path) =>
        [.. PolicyFindings.Of(DefaultPolicies.Read(path), DefaultPolicies.FileName, new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc))];
}
