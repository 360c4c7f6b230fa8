using System.Globalization;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

internal sealed class DoubleCodec(string table, Column column) : Codec(table, column)
{
    public override object ToSql(object value) => Encode(value);

    public override object FromSql(object stored, string? target = null) =>
        Convert.ToDouble(stored, CultureInfo.InvariantCulture);

    internal override void Bind(Statement statement, int parameter, object value) =>
        statement.Bind(parameter, Encode(value));

    internal override object Read(Statement statement, int column) => statement.Double(column);

    private double Encode(object value) => value switch
    {
        double number when double.IsFinite(number) => number,
        double number => throw ColumnFault.OutOfRange(Table, Column, number, Column.MinValue, Column.MaxValue),
        _ => throw ColumnFault.WrongType(Table, Column, value),
    };
}
