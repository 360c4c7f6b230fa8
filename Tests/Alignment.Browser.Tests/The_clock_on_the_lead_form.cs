using Microsoft.Playwright;
using T = Alignment.Plugins.Tables;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The follow-up clock where it belongs: at the top of the form of a lead, handed the form by the form's script.</summary>
public sealed class The_clock_on_the_lead_form(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    [BrowserFact]
    public async Task Runs_from_the_hand_off_to_the_acceptance_and_beyond()
    {
        office.ForwardToMondayAtTen();
        var lead = office.Mql("Uwe", "Lang", "Wingtip Toys");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await Expect(Article(desk, "First follow-up")).ToContainTextAsync("On time");
        await Expect(Article(desk, "First follow-up")).ToContainTextAsync("Rita Rep");
        await Expect(Article(desk, "First follow-up").GetByRole(AriaRole.Timer)).ToContainTextAsync("of business time left");
        await Expect(Article(desk, "Decision")).ToBeVisibleAsync();
        await desk.Picture("31-clock-after-the-hand-off");

        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(Article(desk, "Decision")).ToHaveCountAsync(0);
        await Expect(Article(desk, "Work")).ToBeVisibleAsync();
        await desk.Picture("32-clock-after-the-acceptance");

        office.Clock.Forward(TimeSpan.FromHours(6));
        await Clock(desk).GetByRole(AriaRole.Button, new() { Name = "Refresh" }).ClickAsync();
        await Expect(Article(desk, "First follow-up")).ToContainTextAsync("Overdue");
        await desk.Picture("33-clock-overdue-on-the-form");
    }

    [BrowserFact]
    public async Task Is_refreshed_when_the_form_is_saved()
    {
        var lead = office.Mql("Tom", "Weiss", "Adventure Works");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await Expect(Clock(desk).GetByRole(AriaRole.Button, new() { Name = "Refresh" })).ToBeVisibleAsync();
        await desk.Field("Job Title").FillAsync("Head of Operations");
        await desk.Press("Tab");
        var asked = await desk.Page.RunAndWaitForRequestAsync(
            () => desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync(),
            request => request.Url.EndsWith(T.CustomApis.ComputeDue.Name, StringComparison.Ordinal));
        Assert.Contains(lead.ToString(), asked.PostData);
        Assert.Equal("Head of Operations", office.Lead(lead)[T.Lead.JobTitle]);
    }

    [BrowserFact]
    public async Task Stands_at_the_top_and_shows_the_one_that_is_due_first_without_scrolling()
    {
        var lead = office.Mql("Vera", "Blum", "Graphic Design Institute");
        var clock = await ClockDesk.At(chromium, office, "14:22:48", [new ClockShown()], width: 1280, height: 900, path: $"#/form/lead/{lead}");
        await Expect(clock.Figures).ToHaveTextAsync("37:12");
        var overflow = await clock.Frame.Locator("html").EvaluateAsync<int>("page => page.scrollHeight - page.clientHeight");
        Assert.Equal(0, overflow);
        await clock.PictureOfAll("30-clock-on-the-form");
    }

    [BrowserFact]
    public async Task Waits_for_a_new_lead_to_be_saved()
    {
        var desk = await Desk.Of(chromium, office, office.Rep, "#/new/lead");
        await Expect(Clock(desk).GetByText("Save the lead first: its clock starts when it is handed to sales.")).ToBeVisibleAsync();
    }

    private static ILocator Article(Desk desk, string name) => Clock(desk).GetByRole(AriaRole.Article, new() { Name = name, Exact = true });

    private static IFrameLocator Clock(Desk desk) => desk.Page.FrameLocator("iframe[title='Follow-up Clock']");
}
