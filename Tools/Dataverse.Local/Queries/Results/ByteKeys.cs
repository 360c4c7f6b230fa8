using System.Runtime.InteropServices;

namespace Dataverse.Local.Queries.Results;

/// <summary>Bytes as keys of a dictionary, looked up without making an array of them first.</summary>
sealed class ByteKeys : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static readonly ByteKeys Comparer = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = (ulong)alternate.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(alternate);
        foreach (var word in words)
            hash = System.Numerics.BitOperations.RotateLeft((hash ^ word) * 0x9E3779B97F4A7C15UL, 29);
        foreach (var part in alternate[(words.Length * 8)..])
            hash = (hash ^ part) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> 32);
    }

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
