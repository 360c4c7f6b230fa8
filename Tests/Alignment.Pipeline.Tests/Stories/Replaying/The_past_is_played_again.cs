using Alignment.Pipeline.Tests.KnownAnswers;
using Alignment.Pipeline.Tests.KnownAnswers.Kpi;
using Alignment.Tool.Replaying;
using Alignment.Tool.Terminal;
using Xunit.Abstractions;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

[Collection(OverlayIsPlayedOnce.Name)]
public sealed class The_past_is_played_again(OverlayPlayed past, ITestOutputHelper output)
{
    [DataFact(OverlayPlayed.File)]
    public void Nine_thousand_hand_offs_later_the_ledger_says_what_the_file_says()
    {
        var result = past.Result;

        output.WriteLine($"{result.Events:N0} lead events in {result.Seconds:N1} s: {result.EventsPerSecond:N0} a second; {result.PluginRequests:N0} requests by plug-ins.");
        Assert.Equal([], result.Differences.Take(20).Select(difference => difference.ToString()));
        Assert.All(result.Counts, count => Assert.Equal(count.File, count.Ledger));
        var ledger = result.Counts.ToDictionary(count => count.What, count => count.Ledger);
        Assert.Equal((9064, 7999), (ledger["hand-offs"], ledger["leads"]));
        Assert.Equal((3454, 2842, 341), (ledger["accepted"], ledger["rejected"], ledger["returned"]));
        Assert.Equal((1970, 698, 174), (ledger["recycled"], ledger["disqualified"], ledger["duplicates"]));
        Assert.Equal((6637, 2427, 841), (ledger["decided"], ledger["not decided"], ledger["won"]));
        Assert.Equal((4428, 4636), (ledger["SLA met"], ledger["SLA breached"]));
        // One event each for birth, hand-off, touch and decision, two for a deal that opens and is won, one for each lead that woke.
        Assert.Equal(ledger["leads"] + ledger["hand-offs"] + ledger["first touches"] + ledger["decided"] + (2 * ledger["won"]) + result.Woken, result.Events);
    }

    [Fact]
    public void Who_names_a_file_finds_the_organisation_there_and_it_is_not_written_over()
    {
        using var overlay = new SmallOverlay("a,1,paid search,2026-01-05T09:00:00Z,60,,2026-01-05T09:20:00Z,2026-01-05T10:20:00Z,,,,,");
        var file = Path.Combine(overlay.Folder, "kept.db");
        Assert.Equal(file, SmallOverlay.Replay(new ReplayOptions(overlay.Folder, file)).File);
        var before = File.ReadAllBytes(file);
        Assert.Contains("exists", Assert.Throws<ToolException>(() => SmallOverlay.Replay(new ReplayOptions(overlay.Folder, file))).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_lead_comes_round_three_times_and_is_won()
    {
        using var overlay = new SmallOverlay(
            "a,1,paid search,2026-01-05T09:00:00Z,60,,2026-01-05T09:20:00Z,,2026-01-05T10:20:00Z,BAD_DATA,fix,2026-01-12,",
            "a,2,paid search,2026-01-12T11:00:00Z,60,,2026-01-12T11:30:00Z,,2026-01-12T12:00:00Z,NO_RESPONSE,recycle,2026-03-13,",
            "a,3,paid search,2026-03-13T09:05:00Z,60,,2026-03-13T09:06:00Z,2026-03-13T09:40:00Z,,,,,2026-04-01T16:59:00Z",
            "b,1,(blank),2026-01-05T09:00:00Z,60,,,,,,,,",
            "c,1,email,2026-01-07T09:00:00Z,60,,2026-01-07T09:01:00Z,,2026-01-07T09:30:00Z,COMPETITOR,disqualify,,");

        var result = overlay.Replay();

        Assert.Equal([], result.Differences.Select(difference => difference.ToString()));
        // Created three times, five hand-offs, four touches, three rejections, an acceptance, qualified, won; nobody is due before the third hand-off.
        Assert.Equal((5, 18, 0), (result.Rows, result.Events, result.Woken));
    }

    [Fact]
    public void A_row_that_cannot_have_happened_so_is_named_with_its_line()
    {
        using var overlay = new SmallOverlay(
            "a,1,email,2026-01-05T09:00:00Z,60,,,,,,,,",
            "a,2,email,2026-01-06T09:00:00Z,60,,,,,,,,",
            "b,1,email,2026-01-05T09:00:00Z,60,,2026-01-05T09:20:00Z,,2026-01-05T10:20:00Z,TIMING,recycle,2026-04-06,");

        var (exitCode, text) = ToolProcess.Run("replay", overlay.Folder);

        Assert.True(exitCode == 1, text);
        Assert.Contains("line 3, lead a #2: HandOff: file 2026-01-06 09:00, ledger refused: ALN-T01", text, StringComparison.Ordinal);
        Assert.Contains("line 4, lead b #1: rests until: file 2026-04-06, ledger 2026-04-05", text, StringComparison.Ordinal);
        Assert.Contains("2 of 3 rows differ", text, StringComparison.Ordinal);
    }
}
