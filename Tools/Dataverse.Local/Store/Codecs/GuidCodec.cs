using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

internal sealed class GuidCodec(string table, Column column) : Codec(table, column)
{
    public override object ToSql(object value) => Encode(value).ToByteArray();

    public override object FromSql(object stored, string? target = null) => new Guid((byte[])stored);

    internal override void Bind(Statement statement, int parameter, object value) =>
        statement.Bind(parameter, Encode(value));

    internal override object Read(Statement statement, int column) => statement.Guid(column);

    private Guid Encode(object value) =>
        value is Guid id ? id : throw ColumnFault.WrongType(Table, Column, value);
}
