using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>One sort key of the statement.</summary>
/// <param name="Name">Its name in the paging cookie.</param>
/// <param name="Expression">Its SQL, without parameters.</param>
/// <param name="Descending">Largest first; rows without a value come last then, and first otherwise.</param>
/// <param name="Kind">The storage of its values.</param>
/// <param name="Ordinal">Its position in the SQL row.</param>
sealed record OrderKey(string Name, string Expression, bool Descending, KeyKind Kind, int Ordinal)
{
    public static KeyKind KindOf(Column column, bool plain) => column.Type switch
    {
        _ when !plain => KeyKind.Text,
        ColumnType.Uniqueidentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.File => KeyKind.Id,
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiSelectPicklist => KeyKind.Text,
        ColumnType.Double => KeyKind.Real,
        _ => KeyKind.Whole,
    };
}
