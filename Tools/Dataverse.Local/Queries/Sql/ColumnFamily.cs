using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Codecs;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Which columns can be compared or joined with each other.</summary>
static class ColumnFamily
{
    public static bool Same(Column one, Column other) => Of(one) == Of(other);

    /// <summary>What to multiply decimals of different precision with before they are compared.</summary>
    public static (long One, long Other) Factors(Column one, Column other)
    {
        if (one.Type != ColumnType.Decimal)
            return (1, 1);
        var (first, second) = (DecimalCodec.DigitsOf(one), DecimalCodec.DigitsOf(other));
        return ((long)Powers.OfTen(Math.Max(second - first, 0)), (long)Powers.OfTen(Math.Max(first - second, 0)));
    }

    static ColumnType Of(Column column) => column.Type switch
    {
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => ColumnType.Uniqueidentifier,
        ColumnType.Memo or ColumnType.EntityName => ColumnType.String,
        ColumnType.BigInt or ColumnType.Picklist or ColumnType.State or ColumnType.Status or ColumnType.Boolean => ColumnType.Integer,
        var type => type,
    };
}
