namespace Dataverse.Local.Metadata;

public enum Ownership
{
    None,
    UserOwned,
    OrganizationOwned,
    BusinessOwned,
}

/// <summary>An alternate key: the columns that name one row.</summary>
public sealed record AlternateKey(string Name, IReadOnlyList<string> Columns, string? Solution = null);

/// <summary>One table with its columns, keys and the lookups it holds.</summary>
public sealed record Table
{
    public required string LogicalName { get; init; }
    public required string SchemaName { get; init; }
    public required string EntitySetName { get; init; }
    public required string PrimaryId { get; init; }
    public string? PrimaryName { get; init; }
    public string DisplayName { get; init; } = "";
    public string DisplayCollectionName { get; init; } = "";
    public Ownership Ownership { get; init; }

    /// <summary>The number the platform gives the table; null where it differs between environments.</summary>
    public int? ObjectTypeCode { get; init; }
    public bool IsActivity { get; init; }
    public bool IsIntersect { get; init; }
    public IReadOnlyDictionary<string, Column> Columns { get; init; } = new Dictionary<string, Column>();
    public IReadOnlyList<AlternateKey> Keys { get; init; } = [];
    public IReadOnlyList<ManyToOne> Parents { get; init; } = [];

    /// <summary>The unique name of the solution that brought the table; null for out-of-the-box tables.</summary>
    public string? Solution { get; init; }

    /// <summary>Columns the server works out when the ones they depend on change.</summary>
    public IEnumerable<Column> Computed => Columns.Values.Where(column => column.IsComputed);

    public bool Has(string column) => Columns.ContainsKey(column);
}
