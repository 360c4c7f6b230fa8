namespace Dataverse.Local.Queries.Sql;

/// <summary>Groups that are made while rows are read. SQLite would sort all rows first, which costs more than reading them.</summary>
/// <param name="Keys">What rows of a group have in common.</param>
/// <param name="Tallies">What is summed up of them.</param>
/// <param name="Width">How many values a group has in all.</param>
sealed record GroupPlan(IReadOnlyList<GroupPlan.Key> Keys, IReadOnlyList<GroupPlan.Tally> Tallies, int Width)
{
    /// <param name="Ordinal">Where it stands in a row.</param>
    /// <param name="Place">Where it goes in the group.</param>
    public sealed record Key(int Ordinal, int Place);

    /// <param name="Ordinal">Where it stands in a row; nothing to read when rows are counted.</param>
    /// <param name="Place">Where it goes in the group.</param>
    /// <param name="Kind">What is done with it.</param>
    public sealed record Tally(int? Ordinal, int Place, TallyKind Kind);
}
