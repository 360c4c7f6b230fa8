using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>One group of rows that are alike, by the aliases of its query.</summary>
internal sealed class TallyRow(Entity row)
{
    /// <summary>How many rows are in the group; a row that was read by itself is one.</summary>
    public long Count => row.Contains(TallyQuery.Count) ? Number(TallyQuery.Count) : 1;

    public bool Has(string alias) => Value(alias) is not null;

    public bool Yes(string alias) => Value(alias) is true;

    public OptionSetValue? Choice(string alias) => Value(alias) as OptionSetValue;

    public int? Option(string alias) => Choice(alias)?.Value;

    public string? Text(string alias) => Value(alias) as string;

    public Guid? Id(string alias) => Value(alias) is Guid id ? id : Row(alias)?.Id;

    public EntityReference? Row(string alias) => Value(alias) as EntityReference;

    public long Number(string alias) => Value(alias) switch
    {
        int number => number,
        long number => number,
        _ => 0,
    };

    /// <summary>Of a row that was read by itself; a group has parts of dates only.</summary>
    public DateTime? Moment(string alias) => Value(alias) as DateTime?;

    public decimal Sum(string alias) => Value(alias) switch
    {
        decimal sum => sum,
        Money sum => sum.Value,
        null => 0,
        var whole => Convert.ToDecimal(whole, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>How people read the value of a group.</summary>
    public string? Label(string alias) =>
        row.FormattedValues.TryGetValue(alias, out var label) && !string.IsNullOrEmpty(label) ? label : Row(alias)?.Name ?? Text(alias) ?? Value(alias)?.ToString();

    private object? Value(string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
