using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

internal sealed class TextCodec(string table, Column column) : StringCodec(table, column)
{
    protected override string Encode(object value) =>
        value as string ?? throw ColumnFault.WrongType(Table, Column, value);

    protected override object Decode(string stored) => stored;
}
