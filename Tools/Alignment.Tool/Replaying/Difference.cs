namespace Alignment.Tool.Replaying;

/// <summary>One place where the ledger is not what the file says.</summary>
/// <param name="Line">The line of the file; 0 for a hand-off that the file does not have.</param>
/// <param name="What">The column that differs, or the step that was refused.</param>
/// <param name="File">What the file says.</param>
/// <param name="Ledger">What the ledger says, or why the step was refused.</param>
public sealed record Difference(int Line, string Lead, int Number, string What, string File, string Ledger)
{
    public override string ToString() =>
        $"{(Line > 0 ? $"line {Line}" : "no line")}, lead {Lead} #{Number}: {What}: file {File}, ledger {Ledger}";
}
