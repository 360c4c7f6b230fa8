using System.Text;

namespace Dataverse.Local.Queries.Results;

/// <summary>The order in which SQLite sorts values of one column: nothing first, text without regard to case of ASCII letters.</summary>
static class KeyOrder
{
    public static int Compare(object?[] one, object?[] other)
    {
        for (var index = 0; index < one.Length; index++)
        {
            if (Compare(one[index], other[index]) is not 0 and var order)
                return order;
        }
        return 0;
    }

    /// <summary>Makes capital letters of ASCII small, in place.</summary>
    public static void Fold(Span<byte> text)
    {
        foreach (ref var letter in text)
        {
            if (letter is >= (byte)'A' and <= (byte)'Z')
                letter |= 0x20;
        }
    }

    static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (long first, long second) => first.CompareTo(second),
        (double first, double second) => first.CompareTo(second),
        (byte[] first, byte[] second) => first.AsSpan().SequenceCompareTo(second),
        (string first, string second) => Folded(first).AsSpan().SequenceCompareTo(Folded(second)),
        _ => Convert.ToDouble(one, System.Globalization.CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(other, System.Globalization.CultureInfo.InvariantCulture)),
    };

    static byte[] Folded(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Fold(bytes);
        return bytes;
    }
}
