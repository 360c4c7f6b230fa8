namespace Alignment.Domain.Qualification;

/// <summary>One value of a lead as the rules see it: present and trimmed, or missing.</summary>
public readonly struct Fact
{
    /// <summary>What exports write where nobody chose anything; it is no value.</summary>
    private const string Placeholder = "Select";

    private readonly object? reference;
    private readonly decimal number;
    private readonly long whole;

    private Fact(FactKind kind, object? reference = null, decimal number = 0, long whole = 0)
    {
        Kind = kind;
        this.reference = reference;
        this.number = number;
        this.whole = whole;
    }

    public static Fact Missing => default;

    public FactKind Kind { get; }

    public bool IsMissing => Kind == FactKind.Missing;

    /// <summary>A whole number, decimal or amount; amounts in base currency.</summary>
    public static Fact Number(decimal value) => new(FactKind.Number, number: value);

    /// <summary>Trimmed; blank text and the placeholder "Select" are missing.</summary>
    public static Fact Text(string? value)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) || string.Equals(text, Placeholder, StringComparison.OrdinalIgnoreCase)
            ? default
            : new(FactKind.Text, text);
    }

    public static Fact Flag(bool value) => new(FactKind.Flag, whole: value ? 1 : 0);

    /// <summary>An instant in UTC.</summary>
    public static Fact Date(DateTime utc) => new(FactKind.Date, whole: utc.Ticks);

    /// <summary>The number of a choice.</summary>
    public static Fact Choice(int value) => new(FactKind.Choice, whole: value);

    /// <summary>The numbers of a multiple choice; none chosen is missing.</summary>
    public static Fact Choices(params int[]? values) =>
        values is null || values.Length == 0 ? default : new(FactKind.Choices, values);

    /// <summary>The id of another row.</summary>
    public static Fact Id(Guid value) => value == Guid.Empty ? default : new(FactKind.Id, value);

    /// <summary>The value of a Number; like its neighbours, only for a fact of its kind.</summary>
    public decimal AsNumber => number;

    public string AsText => (string)reference!;

    public bool AsFlag => whole != 0;

    /// <summary>Ticks of the instant, UTC.</summary>
    public long AsTicks => whole;

    public int AsChoice => (int)whole;

    public Guid AsId => (Guid)reference!;

    internal int[] AsChoices => (int[])reference!;
}
