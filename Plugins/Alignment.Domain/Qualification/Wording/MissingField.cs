namespace Alignment.Domain.Qualification;

/// <summary>Something to ask the lead for.</summary>
public sealed class MissingField
{
    internal MissingField(string name, IReadOnlyList<string> columns, string why, bool alonePasses, string condition, decimal points, IReadOnlyList<Fact> examples)
    {
        Name = name;
        Columns = columns;
        Why = why;
        AlonePasses = alonePasses;
        Condition = condition;
        Points = points;
        Examples = examples;
    }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The columns that would answer it; any of them is enough.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Why it matters: mandatory, minimum information, worth 5 points.</summary>
    public string Why { get; }

    /// <summary>Whether a suitable value of this field is all that the lead lacks.</summary>
    public bool AlonePasses { get; }

    /// <summary>What the value must be for the lead to pass, such as "is from 50 to 5,000"; empty for any value.</summary>
    public string Condition { get; }

    /// <summary>The fewest certain points of the lead once it passes.</summary>
    public decimal Points { get; }

    /// <summary>Values of the first column with which the lead passes.</summary>
    public IReadOnlyList<Fact> Examples { get; }
}
