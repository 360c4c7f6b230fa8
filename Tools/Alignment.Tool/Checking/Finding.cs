namespace Alignment.Tool.Checking;

/// <summary>One thing that is wrong with the source.</summary>
/// <param name="Rule">Id of the rule that found it.</param>
/// <param name="File">Relative to the tree.</param>
/// <param name="What">One sentence that names the thing.</param>
/// <param name="Remedy">One sentence that says what to do.</param>
public sealed record Finding(string Rule, string File, string What, string Remedy)
{
    public override string ToString() => $"{File}: {What} {Remedy} [{Rule}]";
}
