using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Codecs;

/// <summary>Whole seconds, as the platform keeps them. A local time is converted; one of unknown kind counts as UTC.</summary>
internal sealed class DateTimeCodec(string table, Column column) : NumberCodec(table, column)
{
    private static readonly long Epoch = DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond;

    private readonly bool dateAlone = column.Behavior == DateBehavior.DateOnly;

    protected override long Encode(object value)
    {
        if (value is not DateTime moment)
            throw ColumnFault.WrongType(Table, Column, value);
        if (dateAlone)
            moment = moment.Date;
        else if (moment.Kind == DateTimeKind.Local)
            moment = moment.ToUniversalTime();
        return (moment.Ticks / TimeSpan.TicksPerSecond) - Epoch;
    }

    protected override object Decode(long stored) =>
        new DateTime((stored + Epoch) * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
}
