using System.Text.Json;
using Microsoft.Playwright;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>
/// The follow-up clock in front of somebody, with a time that the story moves and a server whose answers it makes up.
/// </summary>
public sealed class ClockDesk
{
    private const string Resource = "#/webresource/aln_/html/clock.html?typename=lead&id=%7B0AE8C1D2-0000-4000-8000-000000000001%7D";
    private readonly IPage page;
    private readonly Desk desk;

    private ClockDesk(IPage page, Office office, ClockShown[] clocks) => (this.page, desk, Clocks) = (page, new Desk(page, office.Address), clocks);

    public IPage Page => page;

    /// <summary>What the server says from the next answer on.</summary>
    public IReadOnlyList<ClockShown> Clocks { get; set; }

    /// <summary>Whether requests get lost.</summary>
    public bool IsLost { get; set; }

    /// <summary>How far the server's clock is ahead of the computer's.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>How often the server was asked, lost requests too.</summary>
    public int Asked { get; private set; }

    public IFrameLocator Frame => page.FrameLocator("iframe");

    public ILocator Time => Frame.GetByRole(AriaRole.Timer).First;

    public ILocator Figures => Time.Locator(".figures");

    public ILocator Hours => Frame.Locator(".hours").First;

    public ILocator Foot => Frame.Locator("footer p");

    /// <summary>The first clock on the page.</summary>
    public ILocator First => Frame.GetByRole(AriaRole.Article).First;

    /// <summary>Sits down before the clock, alone or on a form, on Monday at this time of the computer, in UTC.</summary>
    public static async Task<ClockDesk> At(Chromium chromium, Office office, string time, ClockShown[] clocks, TimeSpan ahead = default, int width = 480, int height = 480, string path = Resource)
    {
        var page = await chromium.NewPage(width, height);
        page.SetDefaultTimeout(30_000);
        var clock = new ClockDesk(page, office, clocks) { Ahead = ahead };
        await page.RouteAsync($"**/{T.CustomApis.ComputeDue.Name}", clock.Answer);
        var start = ClockShown.On(time).UtcDateTime;
        await page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = start.AddSeconds(-1) });
        await page.Clock.PauseAtAsync(start);
        await page.AddInitScriptAsync($"sessionStorage.setItem('player.person', '{office.Rep}')");
        await page.GotoAsync(new Uri(office.Address, path).ToString());
        await clock.Foot.WaitForAsync();
        return clock;
    }

    /// <summary>So much time goes by, and everything happens that is due in it.</summary>
    public Task Pass(TimeSpan time) => page.Clock.RunForAsync((long)time.TotalMilliseconds);

    /// <summary>As the lid of a computer is closed and opened: what was due in between happens once, at the end.</summary>
    public Task Sleep(TimeSpan time) => page.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    /// <summary>Keeps a picture of the clock itself.</summary>
    public Task Picture(string name) => desk.Picture(name, page.Locator("iframe"));

    /// <summary>Keeps a picture of all that is around the clock.</summary>
    public Task PictureOfAll(string name) => desk.Picture(name);

    public Task TabTo(string name) => desk.TabTo(name);

    public Task Press(string key) => desk.Press(key);

    private async Task Answer(IRoute route)
    {
        Asked++;
        if (IsLost)
        {
            await route.AbortAsync("internetdisconnected");
            return;
        }

        var now = DateTimeOffset.FromUnixTimeMilliseconds(await page.EvaluateAsync<long>("() => Date.now()")) + Ahead;
        var clocks = JsonSerializer.Serialize(new { now, leadId = "0ae8c1d2-0000-4000-8000-000000000001", clocks = Clocks.Select(clock => clock.Sent()) });
        await route.FulfillAsync(new RouteFulfillOptions { Json = new Dictionary<string, string> { [T.CustomApis.ComputeDue.Clocks] = clocks } });
    }
}
