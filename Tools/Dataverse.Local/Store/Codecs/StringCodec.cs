using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

/// <summary>Columns that lie in SQLite as text.</summary>
internal abstract class StringCodec(string table, Column column) : Codec(table, column)
{
    protected abstract string Encode(object value);

    protected abstract object Decode(string stored);

    public override object ToSql(object value) => Encode(value);

    public override object FromSql(object stored, string? target = null) => Decode((string)stored);

    internal override void Bind(Statement statement, int parameter, object value) =>
        statement.Bind(parameter, Encode(value));

    internal override object Read(Statement statement, int column) => Decode(statement.Text(column));
}
