using Alignment.Tool.Up;

namespace Alignment.Tool.Importing;

/// <summary>What became of the rows of one file.</summary>
/// <param name="Rows">Rows of the file without its header.</param>
/// <param name="Created">New leads.</param>
/// <param name="Updated">Leads whose mapped columns differed from the file.</param>
/// <param name="Unchanged">Leads that were there already, as the file has them; nothing was written.</param>
/// <param name="Rejected">Rows that stand in the rejected file; nothing of them was written.</param>
/// <param name="Seconds">Wall-clock seconds from the first row to the last.</param>
/// <param name="RejectedFile">Null when no row was rejected.</param>
/// <param name="Results">The leads of this file by what the definition says.</param>
/// <param name="Decided">What most often decided, with the number of leads.</param>
public sealed record ImportResult(
    int Rows,
    int Created,
    int Updated,
    int Unchanged,
    int Rejected,
    double Seconds,
    string? RejectedFile,
    IReadOnlyDictionary<string, int> Results,
    IReadOnlyList<MissingField> Decided)
{
    public double RowsPerSecond => Seconds > 0 ? Math.Round(Rows / Seconds, 1) : 0;
}
