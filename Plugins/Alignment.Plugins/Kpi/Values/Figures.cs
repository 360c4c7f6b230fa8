using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>The figures of one period while they are counted.</summary>
internal sealed class Figures
{
    private readonly Dictionary<FigureKey, CountedFigure> all = [];

    public IEnumerable<CountedFigure> All => all.Values;

    public void Add(CatalogueKpi kpi, KpiDimension by, Member member, KpiCount count)
    {
        var key = kpi.Key(by, member.Key);
        all[key] = new CountedFigure(kpi, by, member, all.TryGetValue(key, out var there) ? there.Count.Plus(count) : count);
    }

    /// <summary>Moves what stands by what one of its parts became.</summary>
    /// <returns>False when what stands does not tell what the part had come to.</returns>
    public bool Move(CatalogueKpi kpi, Move move)
    {
        var stood = Find(kpi, move.Key.By, move.Key.Member);
        if (stood is null && move.Was is not null) return false;
        var count = stood is null ? move.Becomes : stood.After(move.Was, move.Becomes);
        if (count is not null) all[move.Key] = new CountedFigure(kpi, move.Key.By, move.Member, count);
        return count is not null;
    }

    /// <summary>A reason that nobody gave in one month is a share of that month all the same.</summary>
    public void ShareTheWhole(CatalogueKpi kpi)
    {
        if (Find(kpi, KpiDimension.Total, Member.Total.Key) is not { } whole) return;
        foreach (var part in all.Values.Where(figure => figure.Kpi == kpi && figure.By != KpiDimension.Total).ToList()) all[part.Key] = part with { Count = part.Count.Of(whole) };
    }

    public KpiCount? Find(CatalogueKpi kpi, KpiDimension by, string member) => all.TryGetValue(kpi.Key(by, member), out var figure) ? figure.Count : null;

    public bool Has(FigureKey key) => all.ContainsKey(key);

    /// <summary>All that are known by a dimension.</summary>
    public IEnumerable<Member> Members(KpiDimension by) => all.Values.Where(figure => figure.By == by).GroupBy(figure => figure.Member.Key).Select(same => same.First().Member).ToList();
}
