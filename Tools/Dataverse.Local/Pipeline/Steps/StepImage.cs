namespace Dataverse.Local.Pipeline.Steps;

/// <summary>A snapshot a step asked for. No columns means every column.</summary>
internal sealed record StepImage(string Alias, ImageKind Kind, string[] Columns)
{
    public bool IsBefore => Kind != ImageKind.After;
    public bool IsAfter => Kind != ImageKind.Before;
}
