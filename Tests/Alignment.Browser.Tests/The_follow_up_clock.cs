using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alignment.Browser.Tests;

/// <summary>The clock on the lead form in a real browser: what it counts, and what it does when the server is silent.</summary>
public sealed partial class The_follow_up_clock(Chromium chromium, Office office) : IClassFixture<Chromium>, IClassFixture<Office>
{
    private static readonly ClockShown Answer = new()
    {
        Id = "00000000-0000-4000-8000-000000000006",
        Name = "Marketing's answer",
        Side = "marketing",
        Due = "57:30",
        Warn = "50:00",
        Target = 960,
        Owner = "Lea Lead",
        Stops = "an acknowledgement, an objection or the missing data",
        Policy = "Answers to rejections, version 1",
    };

    private static readonly ClockShown OnHold = new()
    {
        Id = "00000000-0000-4000-8000-000000000003",
        Name = "Work",
        State = "paused",
        Due = null,
        Warn = null,
        Target = 480,
        Elapsed = 37,
        PausedUntil = "33:00",
        PauseReason = "The customer is on holiday until Tuesday",
        Stops = "a qualified opportunity or a rejection",
    };

    [BrowserFact]
    public async Task Counts_down_every_second_in_the_last_hour()
    {
        var clock = await ClockDesk.At(chromium, office, "14:22:48", [new ClockShown(), Answer, OnHold], height: 900);
        await Expect(clock.Figures).ToHaveTextAsync("37:12");
        await Expect(clock.Time).ToContainTextAsync("of business time left");
        await Expect(clock.First).ToContainTextAsync("Warned");
        await Expect(clock.Hours).ToHaveTextAsync(At("Office open until 5:00 PM"));
        await clock.Picture("20-clock-warned");
        await clock.Pass(TimeSpan.FromSeconds(13));
        await Expect(clock.Figures).ToHaveTextAsync("36:59");
        Assert.Equal(1, clock.Asked);
    }

    [BrowserFact]
    public async Task Stops_when_the_office_closes_and_goes_on_when_it_opens()
    {
        var clock = await ClockDesk.At(chromium, office, "16:58", [new ClockShown { Due = "34:00", Warn = null }]);
        await Expect(clock.Hours).ToHaveTextAsync(At("Office open until 5:00 PM"));
        await Expect(clock.Figures).ToHaveTextAsync("1 hr 2 min");
        await clock.Picture("21-clock-on-time");
        clock.IsLost = true;
        await clock.Pass(TimeSpan.FromMinutes(2));
        await Expect(clock.Hours).ToHaveTextAsync(At("Office closed, opens tomorrow 9:00 AM"));
        await Expect(clock.Figures).ToHaveTextAsync("1 hr");
        await clock.Picture("22-clock-office-closed");
        await clock.Pass(TimeSpan.FromHours(3));
        await Expect(clock.Figures).ToHaveTextAsync("1 hr");

        await clock.Sleep(TimeSpan.FromHours(13));
        await Expect(clock.Hours).ToHaveTextAsync(At("Office open until 12:00 PM"));
        await clock.Pass(TimeSpan.FromSeconds(10));
        await Expect(clock.Figures).ToHaveTextAsync("59:50");
    }

    [BrowserFact]
    public async Task Turns_overdue_at_the_due_instant_without_asking_the_server()
    {
        var clock = await ClockDesk.At(chromium, office, "14:59:50", [new ClockShown()]);
        var before = await clock.First.BoundingBoxAsync();
        await clock.Pass(TimeSpan.FromSeconds(10));
        await Expect(clock.Figures).ToHaveTextAsync("0:00");
        await Expect(clock.First.Locator(".face")).ToHaveTextAsync("Warned");
        await clock.Pass(TimeSpan.FromSeconds(1));
        await Expect(clock.First.Locator(".face")).ToHaveTextAsync("Overdue");
        await Expect(clock.Time).ToContainTextAsync("overdue, in business time");
        await Expect(clock.Frame.Locator("[aria-live=polite]")).ToContainTextAsync("First follow-up: Overdue.");
        Assert.Equal(1, clock.Asked);
        Assert.Equal(before!.Height, (await clock.First.BoundingBoxAsync())!.Height);
        await clock.Pass(TimeSpan.FromSeconds(71));
        await Expect(clock.Figures).ToHaveTextAsync("1:12");
        await clock.Picture("23-clock-overdue");
    }

    [BrowserFact]
    public async Task Goes_on_counting_over_a_lost_connection_and_recovers()
    {
        var clock = await ClockDesk.At(chromium, office, "14:20", [new ClockShown()]);
        clock.IsLost = true;
        await clock.Pass(TimeSpan.FromMinutes(6));
        await Expect(clock.Figures).ToHaveTextAsync("34:00");
        await Expect(clock.Foot).ToHaveTextAsync(At("Not refreshed since 2:20 PM — trying again"));
        await clock.Picture("24-clock-connection-lost");
        Assert.InRange(clock.Asked, 3, 7);

        clock.IsLost = false;
        clock.Clocks = [new ClockShown { State = "met", Stopped = "14:24" }];
        // However often it was in vain: it asks every five minutes at least.
        await clock.Pass(TimeSpan.FromMinutes(5));
        await Expect(clock.Foot).ToHaveTextAsync(AsOf());
        await Expect(clock.Frame.GetByText("No clock is running for this lead.")).ToBeVisibleAsync();
        await clock.Frame.GetByText("Ended clocks: 1").ClickAsync();
        await Expect(clock.Frame.GetByRole(AriaRole.Listitem)).ToHaveTextAsync(At("First follow-up: in time, today 2:24 PM"));
        await clock.Picture("25-clock-ended");
    }

    [BrowserFact]
    public async Task Goes_by_the_time_of_the_server_where_the_computer_is_wrong_or_was_asleep()
    {
        var clock = await ClockDesk.At(chromium, office, "13:22", [new ClockShown()], ahead: TimeSpan.FromHours(1));
        await Expect(clock.Figures).ToHaveTextAsync("38:00");
        await clock.Sleep(TimeSpan.FromMinutes(30));
        await Expect(clock.Figures).ToHaveTextAsync("8:00");
        Assert.InRange(clock.Asked, 2, 3);
    }

    /// <summary>Browsers put a narrow blank between the time and AM or PM.</summary>
    private static Regex At(string text) => new("^" + Regex.Escape(text).Replace("\\ ", "\\s", StringComparison.Ordinal) + "$");

    [GeneratedRegex("^As of ")]
    private static partial Regex AsOf();
}
