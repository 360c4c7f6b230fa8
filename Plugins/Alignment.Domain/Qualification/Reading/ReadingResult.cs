using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>A criterion as typed has become a test, or a problem with the arguments of its sentence.</summary>
internal readonly struct ReadingResult
{
    private ReadingResult(Test? test, ProblemKind kind, string[] arguments)
    {
        Test = test;
        Kind = kind;
        Arguments = arguments;
    }

    internal Test? Test { get; }

    internal ProblemKind Kind { get; }

    internal string[] Arguments { get; }

    public static implicit operator ReadingResult(Test test) => new(test, default, []);

    internal static ReadingResult Refused(ProblemKind kind, params string[] arguments) => new(null, kind, arguments);

    internal static ReadingResult NoValue(string field) => Refused(ProblemKind.ValueMissing, field);

    internal static ReadingResult Unreadable(string value, string expected, string example) =>
        Refused(ProblemKind.ValueUnreadable, value, expected, example);

    internal static ReadingResult Reversed(string minimum, string maximum) =>
        Refused(ProblemKind.MinimumAboveMaximum, minimum, maximum);

    internal static ReadingResult Unfit(Criterion criterion, string holds, params CriterionOperator[] fitting) => Refused(
        ProblemKind.OperatorDoesNotFit,
        criterion.Column,
        OperatorWords.Of(criterion.Operator),
        holds,
        string.Join(", ", fitting.Select(OperatorWords.Of)));
}
