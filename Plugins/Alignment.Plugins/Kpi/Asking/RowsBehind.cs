using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>Finds the rows that a figure was counted from, by asking the formula what it makes of each of them alone.</summary>
internal sealed class RowsBehind(Counting with, CatalogueKpi kpi, Period period, KpiDimension by, string member)
{
    private const int MostPages = 12;

    private readonly DateTime now = with.Meter.On.Now;
    private readonly CountedFormula formula = (CountedFormula)kpi.Formula;

    public FoundRows Find(bool isNumerator)
    {
        var found = new List<FoundRows>();
        foreach (var axis in kpi.Probe!.Axes.ToList())
        {
            if (Ask(axis) is not { } asked) continue;
            var ids = new HashSet<Guid>();
            foreach (var row in asked.Queries.SelectMany(query => Rows(asked.Cut.Ask(query), asked.From, asked.Until)))
            {
                if (!IsMine(asked.Cut, row.Value)) continue;
                var count = formula.Count(asked.Facts(row.Value), kpi.Terms);
                if (isNumerator ? count.Numerator != 0 : (count.Denominator ?? count.Numerator) != 0 || count.N != 0) ids.Add(row.Key);
            }

            found.Add(new FoundRows(asked.Table, asked.Key, asked.Time, ids.ToList()));
        }

        return found.OrderByDescending(rows => rows.Count).FirstOrDefault()
            ?? throw new Refusal($"{kpi.Name} is not counted from single rows that could be listed here: it says how things stand, or what was entered for a whole campaign. Open the view of its table.");
    }

    private AskedRows? Ask(string axis)
    {
        if (Enum.TryParse(axis, out HandoffAxis handoff) && Enum.IsDefined(typeof(HandoffAxis), handoff))
        {
            var latest = HandoffAxes.Latest(handoff, kpi.Terms, now).AddSeconds(1);
            return new AskedRows(T.Handoff.Table, T.Handoff.Id, HandoffAxes.Time(handoff), Cut.OfHandoffs(by), [HandoffTallies.Ask(handoff, kpi.Terms, now, isPast: false)], period.Start, Earlier(period.End, latest),
                row => new RowFacts { HandoffAxis = handoff, Handoff = HandoffTallies.Of(row) });
        }

        if (axis[0] == 'T' && Enum.TryParse(axis.Substring(1), out TimerAxis timer))
        {
            return new AskedRows(T.Timer.Table, T.Timer.Id, timer == TimerAxis.Due ? T.Timer.DueOn : T.Timer.StartedOn, Cut.OfTimers(by), [TimerTallies.Ask(timer)], period.Start, Earlier(period.End, now),
                row => new RowFacts { TimerAxis = timer, Timer = TimerTallies.Of(row, isPastDue: true) });
        }

        if (axis[0] == 'D' && Enum.TryParse(axis.Substring(1), out DealAxis deal))
        {
            return new AskedRows(T.Opportunity.Table, T.Opportunity.Id, T.Opportunity.ActualCloseDate, Cut.OfDeals(by), [DealTallies.Ask(deal, kpi.Terms, true), DealTallies.Ask(deal, kpi.Terms, false)],
                with.Reporting.Day(period.Start), with.Reporting.DayAfter(Earlier(period.End, now)), row => new RowFacts { DealAxis = deal, Deal = DealTallies.Of(row) });
        }

        if (axis[0] != 'S' || !Enum.TryParse(axis.Substring(1), out SpreadAxis spread)) return null;
        var queries = Spreads.Ask(spread, now, isPast: false).ToList();
        var isByDay = queries[0].IsByDay;
        return new AskedRows(queries[0].Table, queries[0].Key, queries[0].Time, Spreads.Cut(spread, by), queries,
            Spreads.IsSnapshot(spread) ? Spreads.Ever : isByDay ? with.Reporting.Day(period.Start) : period.Start,
            isByDay ? with.Reporting.DayAfter(Earlier(period.End, now)) : Spreads.IsSnapshot(spread) ? now.AddSeconds(1) : Earlier(period.End, now.AddSeconds(1)),
            row => new RowFacts { SpreadAxis = spread, Observed = Spreads.Of(row, now) });
    }

    private bool IsMine(Cut cut, TallyRow row)
    {
        if (by == KpiDimension.Total) return true;
        var whose = cut.Of(row);
        return (by == KpiDimension.Team ? with.Teams.Of(whose) : whose).Key == member;
    }

    private IEnumerable<KeyValuePair<Guid, TallyRow>> Rows(TallyQuery query, DateTime from, DateTime until)
    {
        string? cookie = null;
        for (var page = 1; from < until; page++)
        {
            if (page > MostPages) throw new Refusal($"There are more than {(MostPages - 1) * 5000} rows behind {kpi.Name} in {period.Label}. Open the figure of a shorter period, or of one owner or source.");
            var answer = with.Meter.Ask(new FetchExpression(query.RowsXml(from, until, page, cookie)));
            foreach (var row in answer.Entities) yield return new KeyValuePair<Guid, TallyRow>(row.Id, new TallyRow(row));
            if (!answer.MoreRecords) yield break;
            cookie = answer.PagingCookie;
        }
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
