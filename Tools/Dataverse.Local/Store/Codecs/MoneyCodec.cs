using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store.Codecs;

internal sealed class MoneyCodec(string table, Column column) : NumberCodec(table, column)
{
    private const int Digits = 4;

    protected override long Encode(object value)
    {
        if (value is not Money money)
            throw ColumnFault.WrongType(Table, Column, value);
        var greatest = ScaledNumber.Greatest(Digits);
        return ScaledNumber.Scale(money.Value, Digits)
            ?? throw ColumnFault.OutOfRange(Table, Column, money.Value, -greatest, greatest);
    }

    protected override object Decode(long stored) => new Money(ScaledNumber.Unscale(stored, Digits));
}
