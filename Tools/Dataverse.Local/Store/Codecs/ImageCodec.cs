using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

internal sealed class ImageCodec(string table, Column column) : Codec(table, column)
{
    public override object ToSql(object value) => Encode(value);

    public override object FromSql(object stored, string? target = null) => stored;

    internal override void Bind(Statement statement, int parameter, object value) =>
        statement.Bind(parameter, Encode(value).AsSpan());

    internal override object Read(Statement statement, int column) => statement.Bytes(column);

    private byte[] Encode(object value) =>
        value as byte[] ?? throw ColumnFault.WrongType(Table, Column, value);
}
