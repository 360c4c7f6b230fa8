using System.Text.Json;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>A past is played and kept; then somebody asks for its figures, as a person and as a machine.</summary>
public sealed class Asking_for_figures_from_the_command_line : IDisposable
{
    private readonly SmallOverlay overlay = new(
        "a,1,=paid search,2026-01-05T09:00:00Z,60,2026-01-05T10:00:00Z,2026-01-05T09:20:00Z,2026-01-05T10:20:00Z,,,,,2026-02-03T16:59:00Z",
        "b,1,social,2026-01-05T09:00:00Z,480,2026-01-05T17:00:00Z,,,,,,,",
        "c,1,social,2026-01-07T09:00:00Z,480,2026-01-07T17:00:00Z,2026-01-07T12:00:00Z,,2026-01-07T13:30:00Z,TIMING,recycle,2026-04-07,",
        "d,1,social,2026-02-04T09:00:00Z,480,2026-02-04T17:00:00Z,2026-02-04T12:00:00Z,2026-02-04T13:30:00Z,,,,,");

    private string Database => Path.Combine(overlay.Folder, "organisation.db");

    [Fact]
    public void The_scoreboard_the_export_and_any_cut_agree()
    {
        Assert.Contains("kpi --file", Says(0, "replay", overlay.Folder, "--keep"), StringComparison.Ordinal);

        var board = Says(0, "kpi", "--period", "month", "--of", "2026-01");
        Assert.Contains("Scoreboard, month 2026-01", board, StringComparison.Ordinal);
        Assert.Contains("as of 2026-02-05", board, StringComparison.Ordinal);

        var again = Says(0, "kpi", "--of", "2026-01", "--csv", Path.Combine(overlay.Folder, "figures.csv"), "--json");
        using var document = JsonDocument.Parse(again);
        var figures = document.RootElement.GetProperty("scoreboard").GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("figures").EnumerateArray()).ToList();
        var accepted = figures.Single(figure => figure.GetProperty("code").GetString() == "MQL_SAL");
        Assert.Equal((1m, 3m), (accepted.GetProperty("numerator").GetDecimal(), accepted.GetProperty("denominator").GetDecimal()));
        Assert.Equal("Cohort", accepted.GetProperty("basis").GetString());

        var csv = File.ReadAllText(Path.Combine(overlay.Folder, "figures.csv"));
        Assert.Contains("aln_numerator", csv.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.DoesNotContain(",=paid", csv, StringComparison.Ordinal);
        Assert.Contains("'=paid search", csv, StringComparison.Ordinal);

        using var measured = JsonDocument.Parse(Says(0, "kpi", "--measure", "MQL_SAL", "--by", "source", "--json"));
        var social = measured.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("label").GetString() == "social");
        Assert.Equal((1m, 3m), (social.GetProperty("numerator").GetDecimal(), social.GetProperty("denominator").GetDecimal()));
    }

    [Fact]
    public void What_is_asked_wrongly_is_said_in_one_line()
    {
        Assert.Contains("There is no local organisation", Says(3, "kpi"), StringComparison.Ordinal);
        Assert.Contains("--by says how something is measured", Says(2, "kpi", "--by", "owner"), StringComparison.Ordinal);
        Assert.Contains("--period takes one of week, month", Says(2, "kpi", "--period", "day"), StringComparison.Ordinal);

        Says(0, "replay", overlay.Folder, "--take", "1", "--keep");
        Assert.Contains("There is no month 2019-07", Says(2, "kpi", "--of", "2019-07"), StringComparison.Ordinal);
        Assert.Contains("NONSENSE", Says(1, "kpi", "--measure", "NONSENSE"), StringComparison.Ordinal);
    }

    public void Dispose() => overlay.Dispose();

    private string Says(int exitCode, string verb, params string[] options)
    {
        var (code, output) = ToolProcess.Run([verb, .. options, "--file", Database]);
        Assert.True(code == exitCode, $"{code}: {output}");
        return output;
    }
}
