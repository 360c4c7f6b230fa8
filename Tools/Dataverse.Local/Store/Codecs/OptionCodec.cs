using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store.Codecs;

internal sealed class OptionCodec(string table, Column column) : NumberCodec(table, column)
{
    protected override long Encode(object value) =>
        value is OptionSetValue option ? option.Value : throw ColumnFault.WrongType(Table, Column, value);

    protected override object Decode(long stored) => new OptionSetValue((int)stored);
}
