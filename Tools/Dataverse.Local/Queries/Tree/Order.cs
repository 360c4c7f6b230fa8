namespace Dataverse.Local.Queries.Tree;

/// <summary>One sort key: a column, or in an aggregate query the alias of a selected one.</summary>
public sealed record Order
{
    public string? Entity { get; init; }
    public string? Column { get; init; }
    public string? Alias { get; init; }
    public bool Descending { get; init; }
}
