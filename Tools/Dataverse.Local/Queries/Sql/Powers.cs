namespace Dataverse.Local.Queries.Sql;

/// <summary>Powers of ten, exact.</summary>
static class Powers
{
    static readonly decimal[] table = [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m, 10_000_000m, 100_000_000m, 1_000_000_000m, 10_000_000_000m, 100_000_000_000m, 1_000_000_000_000m];

    public static decimal OfTen(int digits) => table[digits];
}
