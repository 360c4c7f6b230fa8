using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The follow-up clock on narrow screens, with the keyboard, with a screen reader, in other colours.</summary>
public sealed class Everybody_can_read_the_clock(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    private static readonly ClockShown Uncovered = new()
    {
        Id = "00000000-0000-4000-8000-000000000009",
        Name = "Decision",
        State = "uncovered",
        Due = null,
        Warn = null,
        Target = 0,
        Policy = "",
        Explanation = "None of 4 policies is for this lead.",
        Stops = "accepting or returning the lead",
    };

    private static readonly ClockShown Wall = new()
    {
        Id = "00000000-0000-4000-8000-000000000002",
        Name = "Work",
        Unit = "wall",
        Due = "300:30",
        Warn = "200:00",
        Target = 20160,
        Stops = "a qualified opportunity or a rejection",
    };

    [BrowserFact]
    public async Task On_a_screen_of_400_pixels()
    {
        var clock = await ClockDesk.At(chromium, office, "15:42:10", [new ClockShown(), Wall, Uncovered], width: 400, height: 1000);
        await Expect(clock.Figures).ToHaveTextAsync("42:10");
        await clock.Picture("26-clock-narrow");
        var overflow = await clock.Frame.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");
        Assert.Equal(0, overflow);
    }

    [BrowserFact]
    public async Task With_the_keyboard_and_opens_why_the_deadline_is_as_it_is()
    {
        var clock = await ClockDesk.At(chromium, office, "10:20", [new ClockShown()], height: 640);
        await clock.TabTo("Why this deadline: First follow-up");
        await clock.Press("Enter");
        await Expect(clock.First.GetByText("Everybody else, version 3")).ToBeVisibleAsync();
        await Expect(clock.First.GetByText("4 hours of business time")).ToBeVisibleAsync();
        await Expect(clock.First.GetByText("Monday, November 23, 2026 at 3:00")).ToBeVisibleAsync();
        await clock.Picture("27-clock-why");
        await clock.Pass(TimeSpan.FromMinutes(6));
        await Expect(clock.First.GetByText("Everybody else, version 3")).ToBeVisibleAsync();
        await Expect(clock.Foot).ToHaveTextAsync(new Regex("10:2[56]"));
        await clock.TabTo("Refresh");
        var asked = clock.Asked;
        await clock.Press("Enter");
        await Expect(clock.Foot).ToContainTextAsync("10:26");
        Assert.Equal(asked + 1, clock.Asked);
    }

    [BrowserFact]
    public async Task And_a_screen_reader_says_what_every_part_is_and_nothing_every_second()
    {
        var clock = await ClockDesk.At(chromium, office, "14:22:48", [new ClockShown(), Uncovered]);
        await Expect(clock.Figures).ToHaveTextAsync("37:12");
        var said = await clock.Frame.GetByRole(AriaRole.Main).AriaSnapshotAsync();
        Assert.Contains("heading \"Follow-up clock\" [level=1]", said);
        Assert.Contains("article \"First follow-up\":", said);
        Assert.Contains("heading \"First follow-up Sales\" [level=2]", said);
        Assert.Contains("timer \"First follow-up\": 37 minutes of business time left", said);
        Assert.Contains("paragraph: Warned", said);
        Assert.Contains("term: Stops with", said);
        Assert.Contains("No SLA policy covers this hand-off.", said);
        Assert.Contains("button \"Refresh\"", said);

        await clock.Pass(TimeSpan.FromSeconds(30));
        await Expect(clock.Figures).ToHaveTextAsync("36:42");
        await Expect(clock.Frame.Locator("[aria-live=polite]")).ToHaveTextAsync("");
    }

    [BrowserFact]
    public async Task In_a_high_contrast_theme_and_without_anything_moving()
    {
        var clock = await ClockDesk.At(chromium, office, "15:42:10", [new ClockShown(), Wall, Uncovered], height: 900);
        await clock.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await Expect(clock.First.Locator(".face")).ToHaveTextAsync("Overdue");
        await Expect(clock.First.Locator(".face")).ToHaveCSSAsync("border-top-style", "solid");
        await Expect(clock.First.Locator(".ring")).ToHaveCSSAsync("transition-duration", "0s");
        await clock.Picture("28-clock-high-contrast");
    }

    [BrowserFact]
    public async Task Dark_where_the_form_is_dark_and_light_where_only_the_computer_is()
    {
        var clock = await ClockDesk.At(chromium, office, "14:22:48", [new ClockShown(), Wall], height: 640);
        var page = clock.Frame.Locator("html");
        await clock.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(page).ToHaveAttributeAsync("data-ground", "light");
        await clock.Page.EvaluateAsync("() => { document.body.style.background = '#1f1f1f'; }");
        await clock.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(page).ToHaveAttributeAsync("data-ground", "dark");
        await clock.Picture("29-clock-dark");
    }
}
