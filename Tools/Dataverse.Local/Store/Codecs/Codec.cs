using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

/// <summary>Turns values of one column between the SDK's types and SQLite's (see the table in README.md).</summary>
public abstract class Codec(string table, Column column)
{
    public string Table { get; } = table;
    public Column Column { get; } = column;

    /// <exception cref="InvalidOperationException">The column is not stored.</exception>
    public static Codec For(string table, Column column) => column.Type switch
    {
        _ when !column.IsStored => throw new InvalidOperationException($"'{column.LogicalName}' of '{table}' is not stored."),
        ColumnType.Uniqueidentifier or ColumnType.File => new GuidCodec(table, column),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new LookupCodec(table, column),
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => new TextCodec(table, column),
        ColumnType.Integer => new IntegerCodec(table, column),
        ColumnType.BigInt => new BigIntCodec(table, column),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionCodec(table, column),
        ColumnType.Boolean => new BooleanCodec(table, column),
        ColumnType.Money => new MoneyCodec(table, column),
        ColumnType.Decimal => new DecimalCodec(table, column),
        ColumnType.Double => new DoubleCodec(table, column),
        ColumnType.DateTime => new DateTimeCodec(table, column),
        ColumnType.MultiSelectPicklist => new OptionsCodec(table, column),
        ColumnType.Image => new ImageCodec(table, column),
        _ => throw new InvalidOperationException($"A {column.Type} column has no place in the store."),
    };

    /// <summary>SQLite's value (long, double, string or byte[]) for the SDK's, as a query parameter needs it.</summary>
    /// <remarks>Of a lookup that may point at several tables: the id alone.</remarks>
    public abstract object ToSql(object value);

    /// <summary>The SDK's value for SQLite's (long, double, string or byte[]).</summary>
    /// <param name="stored">What SQLite holds; not null.</param>
    /// <param name="target">Of a lookup that may point at several tables: the one this value points at.</param>
    public abstract object FromSql(object stored, string? target = null);

    /// <summary>Binds the value to the parameter, and of a polymorphic lookup its table to the next.</summary>
    internal abstract void Bind(Statement statement, int parameter, object value);

    /// <summary>Reads a value that is not null; the table of a polymorphic lookup is in the next column.</summary>
    internal abstract object Read(Statement statement, int column);
}
