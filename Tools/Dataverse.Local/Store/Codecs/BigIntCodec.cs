using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

internal sealed class BigIntCodec(string table, Column column) : NumberCodec(table, column)
{
    protected override long Encode(object value) => value switch
    {
        long number => number,
        int number => number,
        _ => throw ColumnFault.WrongType(Table, Column, value),
    };

    protected override object Decode(long stored) => stored;
}
