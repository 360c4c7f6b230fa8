namespace Dataverse.Local.Store;

/// <summary>A set of columns of one table as bits, usable as a key of a dictionary.</summary>
internal sealed class ColumnMask(int columns) : IEqualityComparer<ulong[]>
{
    private readonly ulong[] bits = new ulong[(columns + 63) / 64];

    /// <summary>The set being built. Copy it before keeping it.</summary>
    public ulong[] Bits => bits;

    public static bool Has(ulong[] bits, int column) => (bits[column >> 6] & (1UL << (column & 63))) != 0;

    public void Clear() => Array.Clear(bits);

    public void Add(int column) => bits[column >> 6] |= 1UL << (column & 63);

    public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(ulong[] obj)
    {
        var hash = 0UL;
        foreach (var part in obj)
            hash = (hash ^ part) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> 32);
    }
}
