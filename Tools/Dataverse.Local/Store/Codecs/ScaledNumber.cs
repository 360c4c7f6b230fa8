namespace Dataverse.Local.Store.Codecs;

/// <summary>Decimals as whole numbers of their smallest unit: exact, and SQLite can compare and add them.</summary>
internal static class ScaledNumber
{
    private static readonly decimal[] Powers =
        [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m, 10_000_000m, 100_000_000m, 1_000_000_000m,
         10_000_000_000m, 100_000_000_000m, 1_000_000_000_000m];

    /// <summary>The greatest value with so many digits after the point.</summary>
    public static decimal Greatest(int digits) => long.MaxValue / Powers[digits];

    /// <summary>Null when the value does not fit. More digits than the column has are rounded half away from zero.</summary>
    public static long? Scale(decimal value, int digits)
    {
        var greatest = Greatest(digits);
        if (value > greatest || value < -greatest)
            return null;
        return (long)(decimal.Round(value, digits, MidpointRounding.AwayFromZero) * Powers[digits]);
    }

    public static decimal Unscale(long stored, int digits)
    {
        var magnitude = stored < 0 ? (ulong)-stored : (ulong)stored;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, stored < 0, (byte)digits);
    }
}
