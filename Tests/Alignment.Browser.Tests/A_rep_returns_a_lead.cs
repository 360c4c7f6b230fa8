using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The commands and the reject dialog in a real browser, on the form that ships, against the whole pipeline.</summary>
public sealed class A_rep_returns_a_lead(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    private const string Return = "Return to Marketing";

    [BrowserFact]
    public async Task With_the_keyboard_alone_and_reads_on_the_form_what_came_of_it()
    {
        var lead = office.Mql("Carla", "Ruiz", "Contoso");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await Expect(desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return })).ToBeVisibleAsync();
        await desk.Picture("1-form-of-an-mql");

        await desk.TabTo(Return);
        await desk.Press("Enter");
        await Expect(desk.Dialog.GetByRole(AriaRole.Heading, new() { Name = "Carla Ruiz, Contoso" })).ToBeVisibleAsync();
        await Expect(desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Return Lead" })).ToBeDisabledAsync();
        await desk.Picture("2-dialog-opened");

        while (await desk.FocusedName() != "No need") await desk.Press("ArrowDown");
        await Expect(desk.Dialog.GetByText("The lead is disqualified.")).ToBeVisibleAsync();
        await desk.TabTo("Comment for marketing");
        await desk.Type("They build it themselves.");
        await Expect(desk.Dialog.GetByText("Everything is there.")).ToBeVisibleAsync();
        await desk.Picture("3-dialog-complete");
        await desk.TabTo("Return Lead");
        await desk.Press("Enter");

        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        await Expect(desk.Field("Rejection Comment")).ToHaveValueAsync("They build it themselves.");
        await desk.Picture("4-form-after-the-rejection");
        Assert.Equal(T.Stage.Disqualified, office.StageOf(lead));
        Assert.Equal(office.Rep, office.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.RejectedBy).Id);
        await Expect(desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task And_a_screen_reader_says_what_every_part_of_the_dialog_is()
    {
        var lead = office.Mql("Ben", "Ode", "Fabrikam");
        var desk = await Opened(lead);
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "Wrong phone number" }).CheckAsync();

        var said = await desk.Dialog.GetByRole(AriaRole.Main).AriaSnapshotAsync();

        Assert.Contains("heading \"Ben Ode, Fabrikam\" [level=1]", said);
        Assert.Contains("group \"Why do you return it?\"", said);
        Assert.Contains("group \"Reachability\"", said);
        Assert.Contains("radio \"Wrong phone number\" [checked]", said);
        Assert.Contains("group \"Which fields are wrong or missing?\"", said);
        Assert.Contains("checkbox \"Business Phone\"", said);
        Assert.Contains("textbox \"Comment for marketing (optional)\"", said);
        Assert.Contains("Still missing:", said);
        Assert.Contains("listitem: At least one field that is wrong or missing.", said);
        Assert.Contains("button \"Return Lead\" [disabled]", said);
        Assert.Contains("button \"Cancel\"", said);
        await desk.Picture("5-dialog-wrong-phone-number");

        await desk.Dialog.GetByRole(AriaRole.Checkbox, new() { Name = "Business Phone" }).CheckAsync();
        await Expect(desk.Dialog.GetByText("Everything is there.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task And_Escape_leaves_everything_as_it_was()
    {
        var lead = office.Mql("Dora", "Lund", "Tailspin");
        var desk = await Opened(lead);
        await desk.Press("ArrowDown");
        await desk.Press("Escape");
        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        Assert.Equal(T.Stage.MQL, office.StageOf(lead));
        Assert.Equal(Return, await desk.FocusedName());
    }

    [BrowserFact]
    public async Task And_names_the_account_of_a_customer_that_it_looked_up()
    {
        office.Account("Northwind Traders");
        office.Account("Northwind Retail");
        var lead = office.Mql("Eva", "Novak", "Northwind");
        var desk = await Opened(lead);
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "Already a customer" }).CheckAsync();
        await desk.Dialog.GetByRole(AriaRole.Searchbox).FillAsync("northw");
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "Northwind Traders" }).CheckAsync();
        await Expect(desk.Dialog.GetByText("Everything is there.")).ToBeVisibleAsync();
        await desk.Picture("6-dialog-account");
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Return Lead" }).ClickAsync();
        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        Assert.Equal(T.Stage.Returned, office.StageOf(lead));
    }

    [BrowserFact]
    public async Task And_a_lost_connection_takes_nothing_away()
    {
        var lead = office.Mql("Finn", "Berg", "Litware");
        var desk = await Opened(lead);
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "No need" }).CheckAsync();
        await desk.Dialog.GetByLabel("Comment for marketing").FillAsync("They build it themselves.");
        await Expect(desk.Dialog.GetByText("Everything is there.")).ToBeVisibleAsync();

        await desk.Page.RouteAsync("**/api/data/**", route => route.AbortAsync("internetdisconnected"));
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Return Lead" }).ClickAsync();
        await Expect(desk.Dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server could not be reached.");
        await Expect(desk.Dialog.GetByLabel("Comment for marketing")).ToHaveValueAsync("They build it themselves.");
        await desk.Picture("7-dialog-connection-lost");
        Assert.Equal(T.Stage.MQL, office.StageOf(lead));

        await desk.Page.UnrouteAllAsync();
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Return Lead" }).ClickAsync();
        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        Assert.Equal(T.Stage.Disqualified, office.StageOf(lead));
    }

    [BrowserFact]
    public async Task Or_many_leads_at_once_from_a_view_and_leaves_out_the_one_that_cannot_go()
    {
        var gina = office.Mql("Gina", "Sol", "Adatum");
        var hugo = office.Mql("Hugo", "Sol", "Adatum");
        var early = office.Inquiry("Ines", "Sol", "Adatum");
        var desk = await Desk.Of(chromium, office, office.Rep, "#/view/lead");
        await desk.Field("Leads").SelectOptionAsync(new SelectOptionValue { Label = "Open Leads: MQL Result" });
        foreach (var name in new[] { "Gina Sol", "Hugo Sol", "Ines Sol" })
            await desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = $"Select {name}" }).CheckAsync();
        await desk.Picture("8-view-with-commands");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return }).ClickAsync();
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "Only wanted the content" }).CheckAsync();
        await desk.Dialog.GetByLabel("Comment for marketing").FillAsync("All three are students of one class.");

        await Expect(desk.Dialog.GetByText("Nothing has been changed.")).ToBeVisibleAsync();
        await Expect(desk.Dialog.Locator(".problems li")).ToContainTextAsync("Ines Sol");
        await desk.Picture("9-dialog-many-with-a-problem");
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Go On Without Them" }).ClickAsync();
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Return 2 Leads" }).ClickAsync();

        await Expect(desk.Page.Locator("dialog.page")).ToHaveCountAsync(0);
        Assert.Equal([T.Stage.Recycled, T.Stage.Recycled, T.Stage.Inquiry], new[] { gina, hugo, early }.Select(office.StageOf));
    }

    [BrowserFact]
    public async Task On_a_screen_of_400_pixels_too()
    {
        var lead = office.Mql("Jon", "Ek", "Proseware");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}", width: 400, height: 800);
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return }).ClickAsync();
        await desk.Dialog.GetByRole(AriaRole.Radio, new() { Name = "Not ready yet" }).CheckAsync();
        await desk.Picture("10-dialog-narrow");
        var overflow = await desk.Dialog.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");
        Assert.Equal(0, overflow);
    }

    [BrowserFact]
    public async Task And_sees_the_focus_and_the_choice_in_a_high_contrast_theme()
    {
        var lead = office.Mql("Rob", "Stone", "Lamna");
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await desk.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return }).FocusAsync();
        await desk.Press("Enter");
        await Expect(desk.Dialog.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await desk.Press("ArrowDown");
        var chosen = desk.Dialog.Locator("label", new FrameLocatorLocatorOptions { Has = desk.Page.Locator("input:checked") });
        await Expect(chosen).ToHaveCSSAsync("outline-style", "solid");
        await Expect(chosen).ToHaveCSSAsync("transition-duration", "0s");
        await desk.Picture("14-dialog-high-contrast");
    }

    private async Task<Desk> Opened(Guid lead)
    {
        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await desk.Commands.GetByRole(AriaRole.Button, new() { Name = Return }).FocusAsync();
        await desk.Press("Enter");
        await Expect(desk.Dialog.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return desk;
    }
}
