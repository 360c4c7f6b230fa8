namespace Dataverse.Local.Queries.Sql;

/// <summary>How a sort key's values are written into a paging cookie.</summary>
enum KeyKind
{
    Text,
    Whole,
    Real,
    Id,
}
