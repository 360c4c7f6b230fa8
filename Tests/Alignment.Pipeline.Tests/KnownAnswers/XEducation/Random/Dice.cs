namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

/// <summary>The same throws for the same seed, on every machine.</summary>
internal sealed class Dice(int seed, IReadOnlyList<Prospect> prospects)
{
    private readonly System.Random random = new(seed);

    /// <summary>From the first number to the last, both included.</summary>
    public int Number(int from, int to) => random.Next(from, to + 1);

    public bool Coin() => Number(0, 1) == 0;

    public T One<T>(IReadOnlyList<T> items) => items[Number(0, items.Count - 1)];

    /// <summary>A value that stands in the file.</summary>
    public string Value(Cell cell)
    {
        while (true)
        {
            if (One(prospects).Text(cell.Header) is { } value) return value;
        }
    }
}
