using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Turns a lead, as it will be after the save, into the facts one definition asks for, in its order.</summary>
public sealed class LeadFacts
{
    private readonly string[] columns;
    private readonly ColumnKind[] kinds;
    private readonly Fact[] defaults;
    private readonly ActivityCounts counts;

    public LeadFacts(IReadOnlyList<string> asked, LeadColumns lead)
    {
        columns = asked.Select(WatchedColumns.Source).ToArray();
        kinds = columns.Select(column => lead.KindOf(column) ?? ColumnKind.Text).ToArray();
        defaults = columns.Select(lead.DefaultOf).ToArray();
        counts = new ActivityCounts(columns);
    }

    /// <summary>The columns to retrieve when a lead has to be read: values, and the currency where money is asked for.</summary>
    public IEnumerable<string> ColumnsToRead =>
        columns.Where(column => !ActivityPath.IsPath(column)).Concat(kinds.Any(kind => kind == ColumnKind.Money) ? [T.Lead.TransactionCurrencyId] : []);

    /// <summary>Whether activities of this table are counted.</summary>
    public bool Counts(string table) => counts.Read(table);

    /// <summary>Every lead write runs through here: one look-up a column, one type test a value.</summary>
    /// <param name="on">The moment, for the exchange rate.</param>
    /// <param name="target">What is being written.</param>
    /// <param name="before">What stood before; null on create.</param>
    public Fact[] Read(Occasion on, Entity target, Entity? before)
    {
        var facts = new Fact[columns.Length];
        var written = target.Attributes;
        var stood = before?.Attributes;
        for (var index = 0; index < columns.Length; index++)
        {
            if (!written.TryGetValue(columns[index], out var value) && (stood is null || !stood.TryGetValue(columns[index], out value)))
            {
                if (stood is null) facts[index] = defaults[index];
            }
            else if (value is not null)
            {
                facts[index] = kinds[index] == ColumnKind.Money ? Money(on, value, target, before) : Plain(kinds[index], value);
            }
        }

        counts.Fill(on, before?.Id ?? Guid.Empty, facts);
        return facts;
    }

    private static Fact Money(Occasion on, object value, Entity target, Entity? before)
    {
        if (value is not Money amount) return Fact.Missing;
        object? currency = null;
        if (!target.Attributes.TryGetValue(T.Lead.TransactionCurrencyId, out currency)) before?.Attributes.TryGetValue(T.Lead.TransactionCurrencyId, out currency);
        return Fact.Number(ExchangeRates.InBase(on, amount.Value, currency as EntityReference));
    }

    /// <summary>A value of another type than its column's would be refused by the platform: here it is no value.</summary>
    private static Fact Plain(ColumnKind kind, object value) => kind switch
    {
        ColumnKind.Text => value is string text ? Fact.Text(text) : Fact.Missing,
        ColumnKind.Choice => value is OptionSetValue choice ? Fact.Choice(choice.Value) : Fact.Missing,
        ColumnKind.YesNo => value is bool flag ? Fact.Flag(flag) : Fact.Missing,
        ColumnKind.WholeNumber => value is int whole ? Fact.Number(whole) : value is long large ? Fact.Number(large) : Fact.Missing,
        ColumnKind.Decimal => value is decimal exact ? Fact.Number(exact) : value is double floating ? Floating(floating) : Fact.Missing,
        ColumnKind.DateTime => value is DateTime at ? Fact.Date(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : Fact.Missing,
        ColumnKind.Lookup => value is EntityReference row ? Fact.Id(row.Id) : Fact.Missing,
        ColumnKind.Choices => value is OptionSetValueCollection choices ? Fact.Choices(choices.Select(one => one.Value).ToArray()) : Fact.Missing,
        _ => Fact.Missing,
    };

    /// <summary>A floating point number beyond the range of exact numbers satisfies nothing anybody would ask.</summary>
    private static Fact Floating(double value) =>
        value > (double)decimal.MinValue && value < (double)decimal.MaxValue ? Fact.Number((decimal)value) : Fact.Missing;
}
