namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>A question to a <see cref="RandomWorld"/>: a table, perhaps joined with others, filtered, ordered, cut off, made distinct or summed up.</summary>
sealed record RandomQuestion
{
    public required IReadOnlyList<RandomLink> Path { get; init; }
    public required IReadOnlyList<RandomTest> Tests { get; init; }

    /// <summary>One of the tests is enough.</summary>
    public bool Any { get; init; }
    public required IReadOnlyList<RandomColumn> Columns { get; init; }

    /// <summary>Positions among the columns.</summary>
    public required IReadOnlyList<(int Column, bool Descending)> Orders { get; init; }
    public int? Top { get; init; }
    public bool Distinct { get; init; }
    public bool Aggregate { get; init; }
}
