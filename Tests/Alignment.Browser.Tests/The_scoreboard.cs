using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The figures that both sides see, in a real browser: what a rep reads, chooses, opens and follows to its rows.</summary>
public sealed class The_scoreboard(Chromium chromium, CountedOffice counted) : IClassFixture<Chromium>, IClassFixture<CountedOffice>
{
    private const string Acceptance = "MQL→SAL 38.1 % Off target";
    private readonly Office office = counted.Office;

    [BrowserFact]
    public async Task Shows_each_figure_with_its_target_its_basis_and_how_it_stands()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("Target: at least 40.0");
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("381 of 1,000");
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("95 %: 35.1");
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("Cohort, per Hand-off");
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("To date");
        await Expect(board.Tile(Acceptance)).ToContainTextAsync("62 % of this cohort is old enough");
        await Expect(board.Tile(Acceptance).Locator(".change")).ToContainTextAsync("Better than");
        await Expect(board.Tile("Follow-up in time 91.2 % On target")).ToContainTextAsync("Restated once");
        await Expect(board.Tile("Win rate n/a (0 closed deals) Not applicable")).ToBeVisibleAsync();
        await Expect(board.Tile("Precision of the definition 41.7 % Too few to judge")).ToBeVisibleAsync();
        await board.Picture("40-scoreboard");
    }

    [BrowserFact]
    public async Task Begins_with_the_two_way_score_and_both_of_its_sides()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Marketer);
        await Expect(board.Frame.GetByRole(AriaRole.Article).First).ToContainTextAsync("Two-way SLA");
        await Expect(board.Frame.Locator(".sides dd").First).ToHaveTextAsync("81.1 % (1,622 of 2,000)");
        await Expect(board.Frame.Locator(".sides dd").Last).ToHaveTextAsync("95.0 % (190 of 200)");
    }

    [BrowserFact]
    public async Task Goes_to_another_period_and_to_somebody_s_own_figures()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        var list = board.Frame.GetByLabel("Period", new() { Exact = true });
        var newest = await list.InputValueAsync();
        await board.Button("Earlier period").ClickAsync();
        await Expect(list).Not.ToHaveValueAsync(newest);
        await Expect(board.Frame.Locator(".partial")).ToHaveCountAsync(0);
        await board.Button("Later period").ClickAsync();
        await Expect(board.Tile(Acceptance)).ToBeVisibleAsync();

        await board.Frame.GetByLabel("Whose figures").SelectOptionAsync(new SelectOptionValue { Label = "Owner" });
        await Expect(board.Frame.GetByLabel("Which", new() { Exact = true })).ToHaveValueAsync(office.Rep.ToString());
        await Expect(board.Tile("MQL→SAL 45.0 % On target")).ToBeVisibleAsync();
        await Expect(board.Frame.GetByText("Not split by Owner")).ToBeVisibleAsync();
        await board.Picture("41-scoreboard-of-a-rep");
    }

    [BrowserFact]
    public async Task Says_that_a_kind_of_period_was_never_counted_and_who_may_not_count_is_told_so()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep, height: 700);
        await board.Page.RouteAsync("**/aln_RefreshKpis", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 403,
            Json = new { error = new { code = "0x80040220", message = "Only somebody with the role Alignment Administrator may refresh KPIs. Ask your administrator." } },
        }));
        await board.Frame.GetByRole(AriaRole.Radio, new() { Name = "Quarter" }).CheckAsync();
        await Expect(board.Frame.GetByText("Nothing has been counted yet. An administrator runs Refresh KPIs, or the hourly flow does.")).ToBeVisibleAsync();
        await board.Button("Refresh now").ClickAsync();
        await Expect(board.Frame.GetByText("Only somebody with the role Alignment Administrator may refresh KPIs.")).ToBeVisibleAsync();
        await Expect(board.Button("Refresh now")).ToHaveCountAsync(0);
        await board.Picture("42-scoreboard-never-counted");
    }

    [BrowserFact]
    public async Task Opens_the_details_of_a_figure_with_who_makes_it_up_and_what_was_said_before()
    {
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await board.Button(Acceptance).ClickAsync();
        await Expect(board.Details).ToContainTextAsync("Accepted ÷ hand-offs of the period.");
        var rows = board.Details.GetByRole(AriaRole.Table, new() { Name = "Who makes it up" }).GetByRole(AriaRole.Row);
        await Expect(rows.Nth(1)).ToContainTextAsync("Rita Rep");
        await Expect(rows.Nth(2)).ToContainTextAsync("Lea Lead");
        await Expect(rows.Nth(2)).ToContainTextAsync("Too few to judge");
        await board.Picture("43-scoreboard-details");
        await board.Button("Close").ClickAsync();

        await board.Button("Follow-up in time 91.2 % On target").ClickAsync();
        await Expect(board.Details.GetByRole(AriaRole.Table, new() { Name = "What was said before" })).ToContainTextAsync("90.4 %");
    }

    [BrowserFact]
    public async Task Follows_a_figure_to_its_rows_and_from_there_to_the_record()
    {
        var lead = office.Mql("Nora", "Quist", "Fourth Coffee");
        var board = await ScoreboardDesk.Of(chromium, office, office.Rep);
        await board.Page.RouteAsync("**/aln_DrillDownKpi", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Json = new
            {
                TableName = "lead",
                FetchXml = $"<fetch><entity name=\"lead\"><attribute name=\"fullname\" /><attribute name=\"companyname\" /><attribute name=\"aln_stage\" /><filter><condition attribute=\"leadid\" operator=\"eq\" value=\"{lead}\" /></filter></entity></fetch>",
                Title = "MQL→SAL: what is counted",
                Count = 1,
            },
        }));
        await board.Button(Acceptance).ClickAsync();
        await board.Button("Show the 381 (numerator)").ClickAsync();
        await Expect(board.Details.GetByText("1 of 1 shown.")).ToBeVisibleAsync();
        await Expect(board.Details.GetByRole(AriaRole.Table, new() { Name = "The rows behind it" })).ToContainTextAsync("Fourth Coffee");
        await board.Picture("44-scoreboard-rows");
        await board.Details.GetByRole(AriaRole.Link, new() { Name = "Nora Quist" }).ClickAsync();
        await Expect(board.Page).ToHaveURLAsync(new Uri(office.Address, $"#/form/lead/{lead}").ToString());
    }
}
