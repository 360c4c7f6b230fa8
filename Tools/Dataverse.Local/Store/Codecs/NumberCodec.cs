using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Codecs;

/// <summary>Columns that lie in SQLite as whole numbers.</summary>
internal abstract class NumberCodec(string table, Column column) : Codec(table, column)
{
    protected abstract long Encode(object value);

    protected abstract object Decode(long stored);

    public override object ToSql(object value) => Encode(value);

    public override object FromSql(object stored, string? target = null) =>
        Decode(Convert.ToInt64(stored, CultureInfo.InvariantCulture));

    internal override void Bind(Statement statement, int parameter, object value) =>
        statement.Bind(parameter, Encode(value));

    internal override object Read(Statement statement, int column) => Decode(statement.Long(column));
}
