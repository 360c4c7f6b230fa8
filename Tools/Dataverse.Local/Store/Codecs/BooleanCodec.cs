using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

internal sealed class BooleanCodec(string table, Column column) : NumberCodec(table, column)
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    protected override long Encode(object value) =>
        value is bool flag ? (flag ? 1 : 0) : throw ColumnFault.WrongType(Table, Column, value);

    protected override object Decode(long stored) => stored != 0 ? Yes : No;
}
