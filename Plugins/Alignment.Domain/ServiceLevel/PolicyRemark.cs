namespace Alignment.Domain.ServiceLevel;

/// <summary>Something about the policies of one timer that is most likely not meant.</summary>
/// <param name="kind">What it is.</param>
/// <param name="timer">The timer whose policies it is about.</param>
/// <param name="what">One sentence that names the policies.</param>
/// <param name="remedy">One sentence that says how to mend it.</param>
public sealed class PolicyRemark(PolicyRemarkKind kind, TimerKind timer, string what, string remedy)
{
    public PolicyRemarkKind Kind { get; } = kind;

    public TimerKind Timer { get; } = timer;

    public string What { get; } = what;

    public string Remedy { get; } = remedy;

    public override string ToString() => $"{What} {Remedy}";
}
