using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class Marketing_answer_a_rejection
{
    private const string GoodComment = "1234567890";

    private static readonly RejectionStatus?[] statuses = [null, .. Enum.GetValues<RejectionStatus>()];

    public static TheoryData<Answer> EveryAnswer => [.. Enum.GetValues<Answer>()];

    /// <summary>Marketing answer what is open; a contest goes to the sales manager, whose word is the last.</summary>
    [Theory]
    [MemberData(nameof(EveryAnswer))]
    public void Each_answer_has_its_moment_and_its_people(Answer answer)
    {
        foreach (var status in statuses)
        foreach (var role in Lifecycle.AgreedMove.Roles)
        {
            var may = answer switch
            {
                Answer.Acknowledge => IsMarketing(role) && status == RejectionStatus.Unanswered,
                Answer.Fix or Answer.Contest => IsMarketing(role) && status is (RejectionStatus.Unanswered or RejectionStatus.Acknowledged),
                _ => role == Actor.Manager && status == RejectionStatus.Contested,
            };
            var refusal = Answering.Refusal(answer, status, role, GoodComment, new LifecyclePolicy());
            Assert.True(may == refusal is null, $"{role} answers {answer} to {status}: {refusal}");
            if (refusal is not null) Assert.StartsWith("ALN-A01 ", refusal, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(EveryAnswer))]
    public void When_history_is_played_again_an_administrator_answers_for_everybody_but_in_order(Answer answer)
    {
        var replay = new LifecyclePolicy { Name = LifecyclePolicy.ReplayName };
        var who = answer is Answer.Uphold or Answer.Overturn ? Actor.Manager : Actor.Marketing;
        foreach (var status in statuses)
        {
            Assert.Equal(
                Answering.Refusal(answer, status, who, GoodComment, new LifecyclePolicy()),
                Answering.Refusal(answer, status, Actor.Administrator, GoodComment, replay));
        }
    }

    [Theory]
    [InlineData(Answer.Acknowledge, RejectionStatus.Unanswered, Actor.Marketing, false)]
    [InlineData(Answer.Fix, RejectionStatus.Unanswered, Actor.Marketing, false)]
    [InlineData(Answer.Contest, RejectionStatus.Unanswered, Actor.Marketing, true)]
    [InlineData(Answer.Uphold, RejectionStatus.Contested, Actor.Manager, true)]
    [InlineData(Answer.Overturn, RejectionStatus.Contested, Actor.Manager, true)]
    public void A_contest_and_its_decision_say_why_in_ten_characters(Answer answer, RejectionStatus status, Actor who, bool needsComment)
    {
        Assert.Null(Answering.Refusal(answer, status, who, " 1234567890 ", new LifecyclePolicy()));
        foreach (var comment in new[] { null, "", "  123456789  " })
        {
            Assert.Equal(
                needsComment ? "ALN-A01 Say why, in at least 10 characters: sales read it on the lead." : null,
                Answering.Refusal(answer, status, who, comment, new LifecyclePolicy()));
        }
    }

    [Theory]
    [InlineData(Answer.Acknowledge, RejectionStatus.Acknowledged)]
    [InlineData(Answer.Fix, RejectionStatus.Fixed)]
    [InlineData(Answer.Contest, RejectionStatus.Contested)]
    [InlineData(Answer.Uphold, RejectionStatus.Upheld)]
    [InlineData(Answer.Overturn, RejectionStatus.Overturned)]
    public void The_rejection_stands_where_the_answer_puts_it(Answer answer, RejectionStatus status) =>
        Assert.Equal(status, Answering.StatusAfter(answer));

    [Theory]
    [InlineData("acknowledge", Answer.Acknowledge)]
    [InlineData(" Fix ", Answer.Fix)]
    [InlineData("CONTEST", Answer.Contest)]
    [InlineData("uphold", Answer.Uphold)]
    [InlineData("overturn", Answer.Overturn)]
    [InlineData("0", null)]
    [InlineData("fixed", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_five_words_are_read_and_no_others(string? word, Answer? answer) => Assert.Equal(answer, Answering.Read(word));

    [Fact]
    public void The_refusals_say_what_is_wrong()
    {
        var policy = new LifecyclePolicy();
        Assert.Equal("ALN-A01 This hand-off was not rejected: there is nothing to answer.", Answering.Refusal(Answer.Fix, null, Actor.Marketing, null, policy));
        Assert.Equal("ALN-A01 Only marketing or a marketing lead may contest a rejection. Ask one of them.", Answering.Refusal(Answer.Contest, RejectionStatus.Unanswered, Actor.Rep, GoodComment, policy));
        Assert.Equal("ALN-A01 The rejection is acknowledged already.", Answering.Refusal(Answer.Acknowledge, RejectionStatus.Acknowledged, Actor.Marketing, null, policy));
        Assert.Equal("ALN-A01 The rejection is upheld already.", Answering.Refusal(Answer.Fix, RejectionStatus.Upheld, Actor.Marketing, null, policy));
        Assert.Equal("ALN-A01 The rejection is unanswered, not contested: only a contested rejection is upheld or overturned.", Answering.Refusal(Answer.Uphold, RejectionStatus.Unanswered, Actor.Manager, GoodComment, policy));
    }

    private static bool IsMarketing(Actor role) => role is Actor.Marketing or Actor.MarketingLead;
}
