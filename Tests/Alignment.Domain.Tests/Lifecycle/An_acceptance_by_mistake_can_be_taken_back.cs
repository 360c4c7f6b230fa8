using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class An_acceptance_by_mistake_can_be_taken_back
{
    private static readonly DateTime accepted = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(14, 59)]
    [InlineData(15, 0)]
    public void Within_a_quarter_of_an_hour(int minutes, int seconds) =>
        Assert.Null(MistakeWindow.Refusal(accepted, accepted.Add(new TimeSpan(0, minutes, seconds))));

    [Fact]
    public void But_not_a_second_later()
    {
        var refusal = MistakeWindow.Refusal(accepted, accepted.Add(new TimeSpan(0, 15, 1)));
        Assert.StartsWith("ALN-T01 SAL→MQL not allowed: an acceptance can be taken back within 15 minutes only.", refusal, StringComparison.Ordinal);
        Assert.Contains("Return the lead to marketing with a reason", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_taken_back_that_was_never_accepted() => Assert.NotNull(MistakeWindow.Refusal(null, accepted));
}
