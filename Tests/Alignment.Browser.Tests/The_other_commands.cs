using Microsoft.Playwright;
using T = Alignment.Plugins.Tables;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>Accept and Hand Off, on the form.</summary>
public sealed class The_other_commands(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    [BrowserFact]
    public async Task Accepting_takes_the_lead_and_says_so()
    {
        var lead = office.Mql("Kai", "Moor", "Wingtip");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(desk.Page.Locator(".notice.success")).ToContainTextAsync("accepted");
        await desk.Picture("11-form-after-accepting");
        Assert.Equal(T.Stage.SAL, office.StageOf(lead));
        await Expect(desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Handing_off_what_does_not_pass_needs_a_reason()
    {
        var lead = office.Inquiry("Lia", "Park", "Relecloud");
        var desk = await Desk.Of(chromium, office, office.Marketer, $"#/form/lead/{lead}");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = "Hand Off" }).ClickAsync();
        await Expect(desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Hand Off" })).ToBeDisabledAsync();
        await desk.Dialog.GetByLabel("Reason for the exception").FillAsync("Spoke to her at the fair, wants a quote.");
        await desk.Picture("12-dialog-hand-off");
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Hand Off" }).ClickAsync();
        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        Assert.Equal(T.Stage.MQL, office.StageOf(lead));
    }
}
