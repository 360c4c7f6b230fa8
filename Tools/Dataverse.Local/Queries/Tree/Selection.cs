namespace Dataverse.Local.Queries.Tree;

/// <summary>The columns to return from one table.</summary>
public sealed record Selection(bool All, IReadOnlyList<Pick> Picks)
{
    public static Selection None { get; } = new(false, []);
    public static Selection Everything { get; } = new(true, []);

    public bool IsEmpty => !All && Picks.Count == 0;
}
