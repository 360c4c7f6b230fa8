using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>The scoreboard in front of somebody.</summary>
public sealed class ScoreboardDesk(Desk desk)
{
    public const string Resource = "#/webresource/aln_/kpi/scoreboard.html";

    public IPage Page => desk.Page;

    public Desk Desk => desk;

    public IFrameLocator Frame => desk.Page.FrameLocator("iframe");

    /// <summary>The details of a figure.</summary>
    public ILocator Details => Frame.GetByRole(AriaRole.Dialog);

    /// <summary>Sits down before the scoreboard as this person and waits for what it says.</summary>
    public static async Task<ScoreboardDesk> Of(Chromium chromium, Office office, Guid person, int width = 1280, int height = 1400)
    {
        ArgumentNullException.ThrowIfNull(office);
        var board = new ScoreboardDesk(await Desk.Of(chromium, office, person, Resource, width, height));
        await board.Frame.GetByRole(AriaRole.Button, new() { Name = "Read again" }).WaitForAsync();
        return board;
    }

    /// <summary>The tile that is called so: by name, figure and verdict.</summary>
    public ILocator Tile(string name) => Frame.GetByRole(AriaRole.Article, new() { Name = name, Exact = true });

    public ILocator Button(string name) => Frame.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Keeps a picture of the whole board, without the app around it.</summary>
    public async Task Picture(string name)
    {
        await Frame.Locator("html").EvaluateAsync("page => { page.scrollTop = 0; }");
        await desk.Picture(name, Page.Locator("iframe"));
    }

    /// <summary>Pixels by which the page is wider than what it is shown in.</summary>
    public Task<int> Overflow() => Frame.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");
}
