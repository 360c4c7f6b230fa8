namespace Dataverse.Local.Metadata;

/// <summary>What happens to the child rows; words as in solution files (NoCascade, Cascade, Active, UserOwned, RemoveLink, Restrict).</summary>
public sealed record Cascade(
    string Assign = "NoCascade",
    string Delete = "NoCascade",
    string Merge = "NoCascade",
    string Reparent = "NoCascade",
    string Share = "NoCascade",
    string Unshare = "NoCascade");

/// <summary>A one-to-many relationship, seen from the child, which holds the lookup.</summary>
public sealed record ManyToOne(
    string SchemaName,
    string ReferencingTable,
    string ReferencingColumn,
    string ReferencedTable,
    string ReferencedColumn,
    string NavigationToParent,
    string NavigationToChildren,
    Cascade Cascade,
    string? Solution = null);

/// <summary>A many-to-many relationship through an intersect table.</summary>
public sealed record ManyToMany(
    string SchemaName,
    string IntersectTable,
    string Table1,
    string Column1,
    string Navigation1,
    string Table2,
    string Column2,
    string Navigation2,
    string? Solution = null);
