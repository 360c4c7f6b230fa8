using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>Writes the figures of one period over what stands: open ones in place, frozen ones as restatements.</summary>
/// <param name="isBelieved">What stands was told as it would be now, unless one of its parts became another one.</param>
internal sealed class ValueWriting(Meter meter, ValueTexts texts, Dictionary<FigureKey, StoredValue> standing, Period period, bool isBelieved)
{
    private const int MostAtOnce = 500;
    private readonly List<Entity> news = [];
    private readonly List<Entity> changes = [];

    public int Written { get; private set; }

    public int Restated { get; private set; }

    /// <summary>Which numbers are other ones, so that what is compared with them, or made of them, is too.</summary>
    public List<Move> Moves { get; } = [];

    public void Write(List<CountedFigure> figures, Catalogue catalogue)
    {
        var counted = new HashSet<FigureKey>(figures.Select(figure => figure.Key));
        foreach (var figure in figures) Stand(figure.Kpi, figure.By, figure.Member, figure.Count, figure.Before);
        // Somebody had hand-offs and has none any more: the figure is not forgotten, it is nothing now.
        foreach (var kpi in catalogue.All.Where(kpi => kpi.IsCounted(period.Kind) && kpi.Formula.Basis != KpiBasis.Snapshot))
        {
            foreach (var gone in standing.Values.Where(value => value.Key.Kpi == kpi.Id && kpi.DimensionsOf(period.Kind).Contains(value.Key.By) && !counted.Contains(value.Key)).ToList())
                Stand(kpi, gone.Key.By, gone.Member, Nothing(gone.Count), null);
        }

        Send();
    }

    private static KpiCount Nothing(KpiCount was) => new(0, was.Denominator is null ? null : 0, 0, was.Spread is null ? null : Histogram.Empty, was.Censored is null ? null : Histogram.Empty);

    private void Stand(CatalogueKpi kpi, KpiDimension by, Member member, KpiCount fresh, KpiCount? before)
    {
        standing.TryGetValue(kpi.Key(by, member.Key), out var stored);
        var rule = Standing.Of(stored?.Figure, fresh, kpi.Formula, period, kpi.FreezeAfterDays, meter.On.Now);
        var isOtherRule = stored is { Figure: { IsFrozen: true } } && stored.FiltersHash != kpi.FiltersHash;
        if (rule.Act == StandingAct.Skip || (stored is { Figure: { IsFrozen: true } } && !rule.IsRestatement && !isOtherRule)) return;
        if (isBelieved && rule.Act == StandingAct.Unchanged && stored is not null && texts.IsStillTold(stored, kpi, period, member, before)) return;
        var isRestatement = rule.IsRestatement || isOtherRule;
        var row = ValueRow.New(kpi, period, member, by, stored is null ? 0 : isRestatement ? stored.Restatement + 1 : stored.Restatement);
        ValueRow.Count(row, kpi, period, member, by, rule.Count);
        texts.Write(row, kpi, period, member, by, rule.Count, before);
        row[T.KpiValue.Status] = Offset.From(rule.Status);
        row[T.KpiValue.FrozenOn] = rule.Status == KpiValueStatus.Frozen ? meter.On.Now : null;
        var stands = new StoredValue(row);
        if (stored is null) New(row);
        else if (isRestatement) Restate(row, stored);
        else if (!Amend(row, stored, isBelieved && ValueTexts.IsOfTheSame(stored, kpi, member))) return;
        standing[stands.Key] = stands;
        if (stored is null || !stored.Count.IsSameAs(rule.Count)) Moves.Add(new Move(stands.Key, member, stored?.Count, stands.Count));
    }

    private void New(Entity row)
    {
        row[T.KpiValue.ComputedOn] = meter.On.Now;
        foreach (var empty in row.Attributes.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList()) row.Attributes.Remove(empty);
        news.Add(row);
    }

    private void Restate(Entity row, StoredValue stored)
    {
        row[T.KpiValue.Restates] = new EntityReference(T.KpiValue.Table, stored.Id);
        changes.Add(new Entity(T.KpiValue.Table, stored.Id) { [T.KpiValue.Status] = Offset.From(KpiValueStatus.Superseded) });
        New(row);
        Restated++;
    }

    /// <param name="isOfTheSame">Only its numbers, and what is told of them, are other ones.</param>
    /// <returns>Whether anything is to be written.</returns>
    private bool Amend(Entity row, StoredValue stored, bool isOfTheSame)
    {
        if (isOfTheSame) ValueRow.LeaveFixed(row);
        else if (stored.Row is { } said && ValueRow.IsAsStored(row, said)) return false;
        row.Id = stored.Id;
        row[T.KpiValue.ComputedOn] = meter.On.Now;
        changes.Add(row);
        return true;
    }

    private void Send()
    {
        Written = news.Count + changes.Count;
        Errand.AsServer(meter.On, () =>
        {
            foreach (var part in Parts(news)) meter.Send(new CreateMultipleRequest { Targets = part });
            foreach (var part in Parts(changes)) meter.Send(new UpdateMultipleRequest { Targets = part });
        });
    }

    private static IEnumerable<EntityCollection> Parts(List<Entity> rows)
    {
        for (var at = 0; at < rows.Count; at += MostAtOnce)
            yield return new EntityCollection(rows.GetRange(at, Math.Min(MostAtOnce, rows.Count - at))) { EntityName = T.KpiValue.Table };
    }
}
