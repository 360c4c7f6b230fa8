namespace Dataverse.Local.Solutions;

/// <summary>A solution that cannot be imported or removed. Nothing was changed.</summary>
public sealed class SolutionRefusedException : Exception
{
    /// <param name="code">A <see cref="RefusalCode"/>.</param>
    /// <param name="problems">One sentence each; the first becomes the message.</param>
    public SolutionRefusedException(int code, IReadOnlyList<string> problems)
        : base(problems.Count == 1 ? problems[0] : $"{problems[0]} ({problems.Count - 1} more)")
    {
        Code = code;
        Problems = problems;
    }

    public SolutionRefusedException(int code, string problem) : this(code, [problem])
    {
    }

    /// <summary>The platform's number for this kind of refusal.</summary>
    public int Code { get; }

    /// <summary>Everything that is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<string> Problems { get; }
}
