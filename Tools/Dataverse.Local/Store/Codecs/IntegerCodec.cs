using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

internal sealed class IntegerCodec(string table, Column column) : NumberCodec(table, column)
{
    protected override long Encode(object value) =>
        value is int number ? number : throw ColumnFault.WrongType(Table, Column, value);

    protected override object Decode(long stored) => (int)stored;
}
