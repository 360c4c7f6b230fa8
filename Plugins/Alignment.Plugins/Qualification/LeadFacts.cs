using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Turns a lead, as it will be after the save, into the facts one definition asks for, in its order.</summary>
public sealed class LeadFacts
{
    private readonly string[] columns;
    private readonly bool[] isMoney;
    private readonly Fact[] defaults;

    public LeadFacts(IReadOnlyList<string> asked, LeadColumns kinds)
    {
        columns = asked.Select(WatchedColumns.Source).ToArray();
        isMoney = columns.Select(column => kinds.KindOf(column) == ColumnKind.Money).ToArray();
        defaults = columns.Select(kinds.DefaultOf).ToArray();
    }

    /// <summary>The columns to retrieve when a lead has to be read: values, and the currency where money is asked for.</summary>
    public IEnumerable<string> ColumnsToRead =>
        columns.Concat(isMoney.Any(money => money) ? [T.Lead.TransactionCurrencyId] : []);

    /// <param name="on">The moment, for the exchange rate.</param>
    /// <param name="target">What is being written.</param>
    /// <param name="before">What stood before; null on create.</param>
    public Fact[] Read(Occasion on, Entity target, Entity? before)
    {
        var facts = new Fact[columns.Length];
        for (var index = 0; index < columns.Length; index++)
        {
            facts[index] = isMoney[index]
                ? Money(on, index, target, before)
                : before is null && !target.Contains(columns[index])
                    ? defaults[index]
                    : Plain(Merged(target, before, columns[index]));
        }

        return facts;
    }

    private static object? Merged(Entity target, Entity? before, string column) =>
        target.Attributes.TryGetValue(column, out var written) ? written
        : before is not null && before.Attributes.TryGetValue(column, out var stood) ? stood
        : null;

    private Fact Money(Occasion on, int index, Entity target, Entity? before)
    {
        if (Merged(target, before, columns[index]) is not Money amount) return Fact.Missing;
        var currency = (EntityReference?)Merged(target, before, T.Lead.TransactionCurrencyId);
        return Fact.Number(ExchangeRates.InBase(on, amount.Value, currency));
    }

    private static Fact Plain(object? value) => value switch
    {
        null => Fact.Missing,
        string text => Fact.Text(text),
        int number => Fact.Number(number),
        OptionSetValue choice => Fact.Choice(choice.Value),
        bool flag => Fact.Flag(flag),
        decimal number => Fact.Number(number),
        DateTime at => Fact.Date(DateTime.SpecifyKind(at, DateTimeKind.Utc)),
        EntityReference row => Fact.Id(row.Id),
        OptionSetValueCollection choices => Fact.Choices(choices.Select(choice => choice.Value).ToArray()),
        double number => Fact.Number((decimal)number),
        long number => Fact.Number(number),
        Guid id => Fact.Id(id),
        _ => Fact.Missing,
    };
}
