using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class A_reason_asks_for_what_was_agreed
{
    public static TheoryData<string> Codes => AgreedReason.Codes();

    public static TheoryData<string> CodesWithComment => [.. AgreedReason.All.Where(reason => reason.Comment > 0).Select(reason => reason.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_lead_goes_where_the_reason_leads(string code) =>
        Assert.Equal(AgreedReason.Of(code).Stage, Dispositions.StageOf(ShippedReason.Of(code).Disposition));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Just_enough_is_enough(string code) =>
        Assert.Empty(Said.EnoughFor(code).ProblemsWith(ShippedReason.Of(code), bySystem: AgreedReason.Of(code).IsSystemOnly));

    [Theory]
    [MemberData(nameof(CodesWithComment))]
    public void One_character_less_of_the_comment_is_refused(string code)
    {
        var least = AgreedReason.Of(code).Comment;
        var tooShort = Said.EnoughFor(code) with { Comment = new string('x', least - 1) };
        var problem = Assert.Single(tooShort.ProblemsWith(ShippedReason.Of(code)));
        Assert.StartsWith($"{code} needs a comment of at least {least} characters; there are {least - 1}.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Spaces_around_the_comment_are_not_counted(string code)
    {
        var reason = AgreedReason.Of(code);
        var padded = Said.EnoughFor(code) with { Comment = new string(' ', 2000) };
        Assert.Equal(reason.Comment == 0, padded.ProblemsWith(ShippedReason.Of(code), bySystem: true).Count == 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Without_the_agreed_evidence_it_is_refused_by_name(string code)
    {
        var nothing = new Said { Comment = new string('x', 30) };
        var problems = nothing.ProblemsWith(ShippedReason.Of(code), bySystem: true);
        Assert.Equal(AgreedReason.Of(code).IsRequired ? 1 : 0, problems.Count);
        Assert.All(problems, problem => Assert.StartsWith(code, problem, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Only_the_system_gives_the_systems_reason(string code)
    {
        var problems = Said.EnoughFor(code).ProblemsWith(ShippedReason.Of(code), bySystem: false);
        Assert.Equal(code == "SALES_NO_FOLLOW_UP", problems.Contains($"The reason {code} is given by Alignment itself. Choose another."));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Playing_history_again_asks_for_neither_comment_nor_evidence(string code)
    {
        var replay = new LifecyclePolicy { Name = LifecyclePolicy.ReplayName };
        Assert.Empty(RejectionCheck.Problems(ShippedReason.Of(code), new Said { HandOff = 1 }.Case, Said.Now, replay, bySystem: true));
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once()
    {
        var retired = new RejectionReason { Code = "HOUSE", IsRetired = true, SystemOnly = true, MinComment = 5, Evidence = EvidenceKind.Account, EvidenceRequired = true };
        Assert.Equal(
            [
                "The reason HOUSE is retired. Choose another.",
                "The reason HOUSE is given by Alignment itself. Choose another.",
                "HOUSE needs a comment of at least 5 characters; there are 0. Say in your own words what you found.",
                "HOUSE needs the account. Choose it in the rejection.",
            ],
            new Said().ProblemsWith(retired));
    }
}
