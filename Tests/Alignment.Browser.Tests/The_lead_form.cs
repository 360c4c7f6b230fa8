using Microsoft.Playwright;
using T = Alignment.Plugins.Tables;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>What the form of a lead tells, and that it saves.</summary>
public sealed class The_lead_form(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    [BrowserFact]
    public async Task Tells_the_story_of_the_lead_on_its_history()
    {
        var lead = office.Mql("Mia", "Falk", "Fourth Coffee");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(desk.Page.Locator(".notice.success")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();

        var handoffs = desk.Page.GetByRole(AriaRole.Region, new() { Name = "Hand-offs" });
        await Expect(handoffs.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        var events = desk.Page.GetByRole(AriaRole.Region, new() { Name = "Stage Events" });
        await Expect(events.GetByText("Accepted").Or(events.GetByText("SAL")).First).ToBeVisibleAsync();
        await desk.Picture("13-history-of-a-lead");
    }

    [BrowserFact]
    public async Task Saves_what_was_typed_and_shows_the_new_judgement()
    {
        var lead = office.Inquiry("Nils", "Orr", "Alpine");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await Expect(desk.Page.Locator(".formNotes")).ToContainTextAsync("Insufficient");
        await desk.Field("No. of Employees").FillAsync("300");
        await desk.Press("Tab");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(desk.Page.Locator(".formNotes")).ToContainTextAsync("Pass");
        Assert.Equal(300, office.Lead(lead)[T.Lead.NumberOfEmployees]);
        Assert.Equal(T.Stage.MQL, office.StageOf(lead));
        await Expect(desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Says_by_name_what_the_player_does_not_play()
    {
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{office.Mql("Ola", "Quist", "Margie")}");
        await Expect(desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToBeVisibleAsync();
        var message = await desk.Page.EvaluateAsync<string>("() => { try { Xrm.Panel.loadPanel(); return ''; } catch (error) { return error.message; } }");
        Assert.Equal("Xrm.Panel is not supported by the player.", message);
        await Expect(desk.Page.Locator("#notPlayed")).ToContainTextAsync("Xrm.Panel");
    }
}
