namespace Alignment.Tool.Importing.Mapping;

/// <summary>Where the values of one header go and how they are written there.</summary>
internal sealed record ColumnRule
{
    /// <summary>Logical name of a column of lead.</summary>
    public required string To { get; init; }

    /// <summary>What the file says, and the label or value of the organisation it stands for.</summary>
    public Dictionary<string, string> Values { get; init; } = [];

    /// <summary>For a lookup: the table of the row; needed when the column takes several.</summary>
    public string? Table { get; init; }

    /// <summary>For a lookup: the column of that table that holds the key.</summary>
    public string? By { get; init; }

    /// <summary>For a date: its exact form, such as dd.MM.yyyy HH:mm.</summary>
    public string? Format { get; init; }

    public string? Culture { get; init; }

    public string? TimeZone { get; init; }

    public IReadOnlyList<string>? Missing { get; init; }
}
