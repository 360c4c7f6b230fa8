using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The scoreboard on narrow screens, with the keyboard, with a screen reader, in other colours.</summary>
public sealed class The_scoreboard_for_everybody(Chromium chromium, CountedOffice counted) : IClassFixture<Chromium>, IClassFixture<CountedOffice>
{
    private const string Acceptance = "MQL→SAL 38.1 % Off target";
    private readonly Office office = counted.Office;

    [BrowserFact]
    public async Task On_a_screen_of_400_pixels_stands_in_one_column()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep, width: 400, height: 1600);
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();
        Assert.Equal(0, await board.Overflow());
        var boxes = await board.Frame.Locator(".tiles .tile").EvaluateAllAsync<int[]>("tiles => [...new Set(tiles.map(tile => Math.round(tile.getBoundingClientRect().left)))]");
        Assert.Single(boxes);
        await board.Picture("45-scoreboard-narrow");
        await board.Button(Acceptance).ClickAsync();
        await Expect(board.Details.GetByRole(AriaRole.Table, new() { Name = "Who makes it up" })).ToBeVisibleAsync();
        Assert.Equal(0, await board.Overflow());
        await board.Picture("46-scoreboard-details-narrow");
    }

    [BrowserFact]
    public async Task At_twice_the_size_nothing_is_cut_off()
    {
        // A browser at 200 % shows a screen of 1280 pixels as one of 640.
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep, width: 640);
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();
        Assert.Equal(0, await board.Overflow());
        var cut = await board.Frame.Locator(".tile, .tile p, .tile h3, .chooser").EvaluateAllAsync<int>("parts => parts.filter(part => part.scrollWidth > part.clientWidth + 1).length");
        Assert.Equal(0, cut);
    }

    [BrowserFact]
    public async Task With_the_keyboard_alone()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        var desk = board.Desk;
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();
        await board.Frame.GetByRole(AriaRole.Radio, new() { Name = "Month" }).FocusAsync();
        await desk.Press("ArrowRight");
        await Expect(board.Frame.GetByText("Nothing has been counted yet.", new() { Exact = false })).ToBeVisibleAsync();
        await desk.Press("ArrowLeft");
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();

        var opens = board.Button(Acceptance);
        for (var step = 0; step < 40 && !await IsFocused(opens); step++) await desk.Press("Tab");
        Assert.True(await IsFocused(opens));
        await desk.Press("Enter");
        await Expect(board.Button("Close")).ToBeFocusedAsync();
        for (var step = 0; step < 30; step++)
        {
            await desk.Press("Tab");
            Assert.True(await board.Frame.Locator("body").EvaluateAsync<bool>("() => document.hasFocus() && document.activeElement.closest('dialog') !== null"));
        }

        await desk.Press("Escape");
        await Expect(board.Details).ToHaveCountAsync(0);
        await Expect(opens).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task And_a_screen_reader_says_what_every_part_is()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();
        var said = await board.Frame.GetByRole(AriaRole.Main).AriaSnapshotAsync();
        Assert.Contains("heading \"Scoreboard\" [level=1]", said);
        Assert.Contains("group \"Periods\"", said);
        Assert.Contains("radio \"Month\" [checked]", said);
        Assert.Contains("button \"Earlier period\"", said);
        Assert.Contains("combobox \"Whose figures\"", said);
        Assert.Contains("region \"Hand-off Quality\"", said);
        Assert.Contains("heading \"Hand-off Quality\" [level=2]", said);
        Assert.Contains($"article \"{Acceptance}\"", said);
        Assert.Contains($"button \"{Acceptance}\"", said);
        Assert.Matches(new Regex("img \"Trend, oldest first: .* 38.1 %\""), said);
        Assert.Contains("off target", said);
    }

    [BrowserFact]
    public async Task In_a_high_contrast_theme_and_without_anything_moving()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await board.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await Expect(board.Tile(Acceptance).Locator(".verdict")).ToHaveCSSAsync("border-top-style", "solid");
        await Expect(board.Frame.Locator(".content")).ToHaveCSSAsync("transition-duration", "0s");
        await board.Picture("47-scoreboard-high-contrast");
    }

    [BrowserFact]
    public async Task Dark_where_the_app_is_dark()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await board.Page.EvaluateAsync("() => { document.querySelector('iframe').parentElement.style.background = '#1f1f1f'; }");
        await board.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(board.Frame.Locator("html")).ToHaveAttributeAsync("data-ground", "dark");
        await board.Picture("48-scoreboard-dark");
    }

    private static Task<bool> IsFocused(ILocator part) => part.EvaluateAsync<bool>("part => part.ownerDocument.activeElement === part");
}
