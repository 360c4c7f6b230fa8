using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

internal sealed class DecimalCodec(string table, Column column) : NumberCodec(table, column)
{
    private readonly int digits = DigitsOf(column);

    /// <summary>A decimal column without a precision has two digits, as a new one on the platform.</summary>
    public static int DigitsOf(Column column) => column.Precision ?? 2;

    protected override long Encode(object value)
    {
        if (value is not decimal number)
            throw ColumnFault.WrongType(Table, Column, value);
        var greatest = ScaledNumber.Greatest(digits);
        return ScaledNumber.Scale(number, digits)
            ?? throw ColumnFault.OutOfRange(Table, Column, number, -greatest, greatest);
    }

    protected override object Decode(long stored) => ScaledNumber.Unscale(stored, digits);
}
