using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The scoreboard from the first day on: nothing counted, counted when somebody asks, and followed to the hand-offs, against the whole pipeline.</summary>
public sealed class The_scoreboard_of_a_new_team(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    private const string HandOffs = "MQLs handed off 2 No target";

    [BrowserFact]
    public async Task Is_filled_by_a_refresh_and_leads_to_the_hand_offs_that_were_counted()
    {
        office.Mql("Ada", "Ortiz", "Litware");
        office.Mql("Max", "Peer", "Trey Research");
        office.Clock.Forward(TimeSpan.FromMinutes(2));
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await Expect(board.Frame.GetByText("Nothing has been counted yet. An administrator runs Refresh KPIs, or the hourly flow does.")).ToBeVisibleAsync();
        await board.Picture("49-scoreboard-first-day");

        await board.Button("Refresh now").ClickAsync();
        await Expect(board.Tile(HandOffs)).ToBeVisibleAsync();
        await board.Picture("50-scoreboard-first-figures");

        await board.Button(HandOffs).ClickAsync();
        await board.Button("Show the 2").ClickAsync();
        await Expect(board.Details.GetByText("2 of 2 shown.")).ToBeVisibleAsync();
        await Expect(board.Details.GetByRole(AriaRole.Table, new() { Name = "The rows behind it" })).ToContainTextAsync("Ada Ortiz");
        await board.Picture("51-scoreboard-hand-offs");
        await board.Details.GetByRole(AriaRole.Table, new() { Name = "The rows behind it" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(board.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#/form/aln_handoff/"));
    }
}
