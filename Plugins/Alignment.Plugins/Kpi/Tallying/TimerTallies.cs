using Alignment.Domain.Kpi;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Clocks of a stretch of time, those together that are of one kind and came to the same end.</summary>
internal static class TimerTallies
{
    private const string Kind = "k";
    private const string Side = "s";
    private const string State = "z";
    private const string Historical = "i";

    public static TallyQuery Ask(TimerAxis axis)
    {
        var query = new TallyQuery(T.Timer.Table, T.Timer.Id, axis == TimerAxis.Due ? T.Timer.DueOn : T.Timer.StartedOn, null)
            .By(T.Timer.Kind, Kind).By(T.Timer.Side, Side).By(T.Timer.State, State).By(T.Timer.Historical, Historical);
        return axis == TimerAxis.Due ? query : query.Where(T.Timer.State, "eq", T.TimerState.Uncovered);
    }

    public static TimerTally Of(TallyRow row, bool isPastDue) => new()
    {
        Count = row.Count,
        Kind = Offset.Of<TimerKind>(row.Choice(Kind)),
        IsMarketings = row.Option(Side) == T.Side.Marketing,
        State = Offset.Of<TimerState>(row.Choice(State)),
        IsPastDue = isPastDue,
        IsHistorical = row.Yes(Historical),
    };
}
