using Microsoft.Crm.Sdk.Messages;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
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
    public async Task Tells_how_a_lead_was_given_back_twice_and_then_won()
    {
        var lead = office.Mql("Ines", "Moreau", "Wide World");
        Reject(lead, "NO_BUDGET", "Budget opens in the new year");
        Wake(days: 181);
        Reject(lead, "NO_AUTHORITY", "Dr. Okafor decides, not he");
        Wake(days: 31);
        Win(lead, 12_500m);

        var desk = await Desk.Of(chromium, office, office.Rep, $"#/form/lead/{lead}");
        await desk.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        var handoffs = desk.Page.GetByRole(AriaRole.Region, new() { Name = "Hand-offs" });
        await Expect(handoffs.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        foreach (var told in new[] { "No budget", "Budget opens in the new year", "Does not decide", "Dr. Okafor decides, not he", "Won" })
            await Expect(handoffs.GetByText(told, new() { Exact = true }).First).ToBeVisibleAsync();
        var events = desk.Page.GetByRole(AriaRole.Region, new() { Name = "Stage Events" });
        await Expect(events.GetByRole(AriaRole.Row)).ToHaveCountAsync(12);
        await desk.Picture("15-given-back-twice-and-won");
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

    private void Reject(Guid lead, string code, string comment) => office.As(office.Rep).Execute(new OrganizationRequest(T.CustomApis.RejectLead.Name)
    {
        [T.CustomApis.RejectLead.LeadId] = lead,
        [T.CustomApis.RejectLead.ReasonCode] = code,
        [T.CustomApis.RejectLead.Comment] = comment,
    });

    private void Wake(int days)
    {
        office.Clock.Forward(TimeSpan.FromDays(days));
        // Leads wake when the office is open.
        office.ForwardToMondayAtTen();
        office.Admin.Execute(new OrganizationRequest(T.CustomApis.SweepTimers.Name));
    }

    private void Win(Guid lead, decimal revenue)
    {
        var qualified = (QualifyLeadResponse)office.As(office.Rep).Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference(T.Lead.Table, lead),
            CreateAccount = true,
            CreateContact = true,
            CreateOpportunity = true,
            Status = new OptionSetValue(-1),
        });
        var deal = qualified.CreatedEntities.Single(row => row.LogicalName == T.Opportunity.Table);
        var closing = new Entity(T.OpportunityClose.Table) { [T.OpportunityClose.OpportunityId] = deal, [T.OpportunityClose.ActualRevenue] = new Money(revenue) };
        office.As(office.Rep).Execute(new WinOpportunityRequest { OpportunityClose = closing, Status = new OptionSetValue(-1) });
    }
}
