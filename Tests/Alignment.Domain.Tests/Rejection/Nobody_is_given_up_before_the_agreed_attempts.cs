using System.Globalization;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class Nobody_is_given_up_before_the_agreed_attempts
{
    private static readonly RejectionReason reason = ShippedReason.Of("NO_RESPONSE");

    [Theory]
    [InlineData(6, 2, true)]
    [InlineData(5, 2, false)]
    [InlineData(6, 1, false)]
    [InlineData(60, 1, false)]
    [InlineData(0, 0, false)]
    [InlineData(7, 3, true)]
    public void Six_attempts_on_two_channels(int attempts, int channels, bool isEnough) =>
        Assert.Equal(isEnough, Problem(new Said { Attempts = attempts, Channels = channels, FirstAttemptOn = Said.Monday }, Said.Now) is null);

    [Theory]
    [InlineData("2026-03-09", "2026-03-13", true, "Monday to Friday")]
    [InlineData("2026-03-10", "2026-03-13", false, "Tuesday to Friday")]
    [InlineData("2026-03-10", "2026-03-15", false, "the weekend adds nothing")]
    [InlineData("2026-03-10", "2026-03-16", true, "Monday does")]
    [InlineData("2026-03-06", "2026-03-11", false, "Friday to Wednesday is four")]
    [InlineData("2026-03-06", "2026-03-12", true, "Friday to Thursday is five")]
    [InlineData("2026-03-07", "2026-03-13", true, "from Saturday on, Monday is the first")]
    [InlineData("2026-03-08", "2026-03-12", false, "from Sunday to Thursday is four")]
    public void Over_five_business_days_from_the_first_attempt_on(string first, string now, bool isEnough, string why) => Assert.True(
        isEnough == Problem(new Said { Attempts = 6, Channels = 2, FirstAttemptOn = Day(first) }, Day(now)) is null,
        why);

    [Fact]
    public void Without_a_first_attempt_no_day_has_passed() =>
        Assert.Contains("so far 6 on 2 over 0.", Problem(new Said { Attempts = 6, Channels = 2 }, Said.Now), StringComparison.Ordinal);

    [Fact]
    public void The_refusal_says_what_was_agreed_and_how_far_it_is() => Assert.Equal(
        "NO_RESPONSE needs 6 attempts on 2 channels over 5 business days; so far 3 on 1 over 4. Log your calls, mails and meetings on the lead.",
        Problem(new Said { Attempts = 3, Channels = 1, FirstAttemptOn = Said.Monday.AddDays(1) }, Said.Now));

    [Fact]
    public void A_team_that_makes_the_attempts_optional_is_not_held_to_them()
    {
        var optional = new RejectionReason { Code = "NO_RESPONSE", Evidence = EvidenceKind.Attempts, MinAttempts = 6, MinChannels = 2, MinBusinessDays = 5 };
        Assert.Null(EvidenceCheck.Problem(optional, new Said().Case, Said.Now));
    }

    private static string? Problem(Said said, DateTime now) => EvidenceCheck.Problem(reason, said.Case, now);

    private static DateTime Day(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture).AddHours(9), DateTimeKind.Utc);
}
