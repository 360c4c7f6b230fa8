using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>What is on the dashboards, as people see it, hear it and reach it.</summary>
public sealed class The_dashboards(Chromium chromium, Showroom room) : IClassFixture<Chromium>, IClassFixture<Showroom>
{
    private static readonly string[] Shipped = ["Weekly Funnel Review", "Sales Manager", "Marketing", "Executive", "Operations Health"];

    [BrowserFact]
    public async Task Each_opens_from_the_site_map_and_no_tile_of_it_is_broken()
    {
        var page = await Sit();
        foreach (var name in Shipped)
        {
            await Open(page, name);
            await Expect(page.Locator(".tile")).Not.ToHaveCountAsync(0);
            Assert.Equal([], await page.Locator(".tile .error, .tile .missing").AllInnerTextsAsync());
            await Expect(page.Locator("#notPlayed")).ToBeHiddenAsync();
            await Picture(page, $"40-{name.Replace(' ', '-')}");
        }
    }

    [BrowserFact]
    public async Task Every_chart_has_a_name_and_says_the_same_in_a_table()
    {
        var page = await Sit();
        foreach (var name in Shipped)
        {
            await Open(page, name);
            foreach (var chart in await page.Locator(".chart:has(svg)").AllAsync())
            {
                Assert.Contains("chart with", await chart.Locator("svg").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
                var points = await chart.Locator(".point").EvaluateAllAsync<string[]>("points => points.map((point) => point.getAttribute('aria-label'))");
                Assert.All(points, point => Assert.Matches(".+, .+: .+", point));
                await chart.GetByText("Show as table").ClickAsync();
                var cells = (await chart.Locator("tbody td").AllInnerTextsAsync()).Where(text => text.Length > 0);
                Assert.Equal(points.Length, cells.Count());
                Assert.Equal(points.Select(point => point[(point.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]).Order(), cells.Order());
            }
        }
    }

    [BrowserFact]
    public async Task Nothing_is_cut_off_on_a_desk_or_on_a_telephone()
    {
        foreach (var width in new[] { 1280, 400 })
        {
            var page = await Sit(width);
            foreach (var name in Shipped)
            {
                await Open(page, name);
                Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth + document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth"));
                if (width == 400) await Picture(page, $"41-{name.Replace(' ', '-')}-narrow");
            }
        }
    }

    [BrowserFact]
    public async Task The_keyboard_comes_to_every_tile_and_goes_through_the_columns_of_a_chart()
    {
        var page = await Sit();
        await Open(page, "Weekly Funnel Review");
        var desk = new Desk(page, room.Address);
        foreach (var tile in new[] { "Hand-offs by Week", "Accepted, in Time, Never Followed Up", "Rejections by Reason" })
            await desk.TabTo(tile);
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("Student or competitor with quite a long label, Hand-offs: ", await desk.FocusedName(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("Wrong region, Hand-offs: ", await desk.FocusedName(), StringComparison.Ordinal);
        foreach (var tile in new[] { "Leaks against Last Week", "To Do: Overdue Now" })
            await desk.TabTo(tile);
    }

    [BrowserFact]
    public async Task A_column_of_a_chart_narrows_down_the_list_beside_it()
    {
        var page = await Sit(path: $"#/dashboard/{room.Own}");
        var tile = page.GetByRole(AriaRole.Region, new() { Name = "Reasons and Rows" });
        await Expect(tile.Locator(".grid tbody tr")).ToHaveCountAsync(50);
        var column = tile.GetByRole(AriaRole.Button, new() { NameRegex = new("^No budget, Hand-offs: ") });
        var count = int.Parse((await column.GetAttributeAsync("aria-label"))!.Split(": ")[1].Split('.')[0], null);
        await column.ClickAsync();
        await Expect(tile.Locator(".picked")).ToContainTextAsync("Only No budget.");
        await Expect(tile.Locator(".grid tbody tr")).ToHaveCountAsync(Math.Min(count, 50));
        await tile.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Expect(tile.Locator(".grid tbody tr")).ToHaveCountAsync(50);
    }

    [BrowserFact]
    public async Task A_page_on_a_dashboard_has_the_client_API_of_the_app()
    {
        var page = await Sit(path: $"#/dashboard/{room.Own}");
        var frame = page.FrameLocator(".tile iframe");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Name = "Scoreboard" }).First).ToBeVisibleAsync();
        Assert.True(await frame.Locator("body").EvaluateAsync<bool>("async () => (await parent.Xrm.WebApi.retrieveMultipleRecords('aln_kpi', '?$top=3')).entities.length === 3"));
        await Picture(page, "42-own-dashboard");
    }

    [BrowserFact]
    public async Task A_list_shows_a_chart_of_its_rows_on_request()
    {
        var page = await Sit(path: "#/view/aln_handoff/69e9eb2a-51c7-5a5d-bd75-c2fdb72d5b5d");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show chart" }).ClickAsync();
        await page.Locator("#chart").SelectOptionAsync(new SelectOptionValue { Label = "Reasons by Source" });
        await Expect(page.Locator(".chart svg")).ToBeVisibleAsync();
        await Picture(page, "43-list-with-chart");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Referral, No budget: ") }).ClickAsync();
        await Expect(page.Locator(".picked")).ToContainTextAsync("Only Referral.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide chart" }).ClickAsync();
        await Expect(page.Locator(".chart")).ToHaveCountAsync(0);
    }

    private async Task<IPage> Sit(int width = 1280, string path = "#/dashboard/56a21354-e07a-5ca9-884e-3eb6b65042c7")
    {
        var page = await chromium.NewPage(width, 900);
        page.SetDefaultTimeout(30_000);
        await page.AddInitScriptAsync($"sessionStorage.setItem('player.person', '{room.Manager}')");
        await page.GotoAsync(new Uri(room.Address, path).ToString());
        return page;
    }

    private static async Task Open(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(".tile").GetByText("Loading…").And(page.Locator(":visible"))).ToHaveCountAsync(0);
        await Expect(page.Locator(".drawing:visible:not(:has(svg))")).ToHaveCountAsync(0);
    }

    private Task Picture(IPage page, string name) => new Desk(page, room.Address).Picture(name);
}
