using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The scoreboard with the figures of the published hand-offs, played through the whole pipeline and counted.</summary>
public sealed partial class The_scoreboard_of_a_replayed_past(Chromium chromium, ReplayedOffice office) : IClassFixture<Chromium>, IClassFixture<ReplayedOffice>
{
    private const string Month = ScoreboardDesk.Resource + "?data=of%3D2018-02";

    [OverlayFact]
    public async Task Is_read_on_a_wide_screen()
    {
        var board = await At(1280, 1600);
        await Expect(board.Frame.GetByLabel("Period", new() { Exact = true }).Locator("option:checked")).ToHaveTextAsync("February 2018");
        await Expect(board.Frame.Locator(".tile")).Not.ToHaveCountAsync(0);
        await Expect(board.Frame.GetByRole(AriaRole.Article, new() { NameRegex = Accepted() })).ToContainTextAsync("cohort of February 2018");
        Assert.Equal(0, await board.Overflow());
        await board.Picture("52-scoreboard-replayed");
    }

    [OverlayFact]
    public async Task Is_read_on_a_narrow_one()
    {
        var board = await At(400, 2000);
        await Expect(board.Frame.GetByRole(AriaRole.Article, new() { NameRegex = Accepted() })).ToBeVisibleAsync();
        Assert.Equal(0, await board.Overflow());
        await board.Picture("53-scoreboard-replayed-narrow");
    }

    [OverlayFact]
    public async Task Leads_from_an_accepted_share_to_the_hand_offs_that_were_accepted()
    {
        var board = await At(1280, 1600);
        await board.Frame.GetByRole(AriaRole.Button, new() { NameRegex = Accepted() }).ClickAsync();
        await board.Details.GetByRole(AriaRole.Button, new() { NameRegex = Counted() }).ClickAsync();
        var rows = board.Details.GetByRole(AriaRole.Table, new() { Name = "The rows behind it" });
        await Expect(rows.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
        var asked = await board.Details.GetByRole(AriaRole.Button, new() { NameRegex = Counted() }).TextContentAsync();
        await Expect(board.Details.GetByText("shown.")).ToContainTextAsync($"of {Digits().Match(asked!).Value} shown.");
        await board.Picture("54-scoreboard-replayed-rows");
    }

    private async Task<ScoreboardDesk> At(int width, int height)
    {
        var page = await chromium.NewPage(width, height);
        page.SetDefaultTimeout(30_000);
        await page.AddInitScriptAsync($"sessionStorage.setItem('player.person', '{office.Marketer}')");
        await page.GotoAsync(new Uri(office.Address, Month).ToString());
        var board = new ScoreboardDesk(new Desk(page, office.Address));
        await board.Frame.GetByRole(AriaRole.Button, new() { Name = "Read again" }).WaitForAsync();
        return board;
    }

    [GeneratedRegex("^MQL→SAL \\d")]
    private static partial Regex Accepted();

    [GeneratedRegex("\\(numerator\\)")]
    private static partial Regex Counted();

    [GeneratedRegex("[\\d,]+")]
    private static partial Regex Digits();
}
