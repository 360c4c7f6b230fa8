namespace Dataverse.Local.Metadata;

/// <summary>Only <see cref="SystemRequired"/> is enforced by the server; the others are rules of forms.</summary>
public enum RequiredLevel
{
    None,
    Recommended,
    ApplicationRequired,
    SystemRequired,
}

/// <summary>How a date column treats time zones; numbers as in solution files.</summary>
public enum DateBehavior
{
    UserLocal = 1,
    DateOnly = 2,
    TimeZoneIndependent = 3,
}

/// <summary>One column of a table.</summary>
public sealed record Column
{
    public required string LogicalName { get; init; }
    public required string SchemaName { get; init; }
    public required ColumnType Type { get; init; }
    public string DisplayName { get; init; } = "";
    public RequiredLevel Required { get; init; }
    public bool ValidForCreate { get; init; } = true;
    public bool ValidForUpdate { get; init; } = true;
    public bool ValidForRead { get; init; } = true;

    /// <summary>Text length in characters.</summary>
    public int? MaxLength { get; init; }
    public decimal? MinValue { get; init; }
    public decimal? MaxValue { get; init; }

    /// <summary>Digits after the decimal point. Money is stored with four whatever this says, as on the platform.</summary>
    public int? Precision { get; init; }

    /// <summary>The choice of a Picklist, MultiSelectPicklist, State, Status or Boolean column.</summary>
    public Choice? Choice { get; init; }

    /// <summary>Tables a lookup may point at. More than one makes it polymorphic.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Default of a choice (its value) or of a yes/no column (0 or 1).</summary>
    public int? DefaultValue { get; init; }
    public bool DateOnly { get; init; }
    public DateBehavior Behavior { get; init; } = DateBehavior.UserLocal;
    public string? AutoNumberFormat { get; init; }

    /// <summary>For revenue_base: revenue.</summary>
    public string? BaseOf { get; init; }

    /// <summary>
    /// For a column that repeats something of a lookup: the lookup. Text gives the name of the row it points at
    /// (owneridname), an EntityName its table (owneridtype), a lookup the same row when it is of that table
    /// (accountid of customerid).
    /// </summary>
    public string? AttributeOf { get; init; }

    /// <summary>The server joins these columns to this one (fullname: firstname, lastname); callers cannot write it.</summary>
    public IReadOnlyList<string> ComputedFrom { get; init; } = [];

    /// <summary>Shown with a row but not stored in its table (names of lookups, columns of another table).</summary>
    public bool IsLogical { get; init; }

    /// <summary>The unique name of the solution that brought the column; null for out-of-the-box columns.</summary>
    public string? Solution { get; init; }

    /// <summary>Written by the server alone, from other columns of the same row.</summary>
    public bool IsComputed => ComputedFrom.Count > 0 || BaseOf is not null;
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;
    public bool IsPolymorphic => IsLookup && Targets.Count != 1;
    public bool IsStored => !IsLogical && Type is not (ColumnType.Virtual or ColumnType.PartyList or ColumnType.ManagedProperty);
}
