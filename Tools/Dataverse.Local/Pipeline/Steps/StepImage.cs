namespace Dataverse.Local.Pipeline.Steps;

/// <summary>A snapshot a step asked for. No columns means every column.</summary>
/// <param name="IsOfSecond">Shows the subordinate of a merge instead of the row that stays.</param>
internal sealed record StepImage(string Alias, ImageKind Kind, string[] Columns, bool IsOfSecond)
{
    public bool IsBefore => Kind != ImageKind.After;
    public bool IsAfter => Kind != ImageKind.Before;
}
