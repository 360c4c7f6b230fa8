using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Queries.Tree;
using Dataverse.Local.Store.Codecs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Results;

/// <summary>Makes SDK rows of the groups of an aggregate query. Sums of money and decimals are exact.</summary>
sealed class GroupReader(Plan plan, RowNames names, TimeZoneInfo zone)
{
    /// <param name="values">As SQLite gave them, at the places where the outputs of the plan look for them.</param>
    public Entity Read(IReadOnlyList<object?> values)
    {
        var row = new Entity(plan.Root.Table.LogicalName);
        foreach (var output in plan.Outputs)
        {
            var pick = output.Pick!;
            var value = values[output.Ordinal] is { } stored ? Value(stored, values, output, pick) : null;
            if (value is null && pick.GroupBy)
                continue;
            row.Attributes[output.Key] = new AliasedValue(output.Source.Table.LogicalName, output.Column.LogicalName, value);
            if (value is EntityReference reference)
                names.Want(row, output.Key, reference);
            else if (value is not null && Text(output, pick, value) is { } text)
                row.FormattedValues[output.Key] = text;
        }
        return row;
    }

    /// <summary>A year is 2026, not 2,026.</summary>
    string? Text(Output output, Pick pick, object value) => pick.DateGrouping == XrmDateTimeGrouping.None
        ? Formats.Of(output.Column, value, zone)
        : ((int)value).ToString(CultureInfo.InvariantCulture);

    static object Value(object stored, IReadOnlyList<object?> values, Output output, Pick pick) => pick switch
    {
        { GroupBy: true, DateGrouping: not XrmDateTimeGrouping.None } => (int)(long)stored,
        { Aggregate: XrmAggregateType.Count or XrmAggregateType.CountColumn } => (int)(long)stored,
        { Aggregate: XrmAggregateType.Sum } => Sum(stored, output),
        { Aggregate: XrmAggregateType.Avg } => Average(stored, (long)values[output.Ordinal + 1]!, output),
        _ => Codecs.Of(output.Source.Table, output.Column).FromSql(stored, output.Column.IsPolymorphic ? (string?)values[output.Ordinal + 1] : null),
    };

    static object Sum(object stored, Output output) => output.Column.Type switch
    {
        ColumnType.Double => Convert.ToDouble(stored, CultureInfo.InvariantCulture),
        ColumnType.Money => new Money((long)stored / 10_000m),
        ColumnType.Decimal => (long)stored / Powers.OfTen(DecimalCodec.DigitsOf(output.Column)),
        ColumnType.Integer when (long)stored is >= int.MinValue and <= int.MaxValue and var sum => (int)sum,
        _ => (long)stored,
    };

    /// <summary>Of whole numbers a whole number, cut off as SQL Server does it; of money four digits, of decimals ten.</summary>
    static object Average(object stored, long count, Output output)
    {
        if (output.Column.Type == ColumnType.Double)
            return Convert.ToDouble(stored, CultureInfo.InvariantCulture) / count;
        var sum = (long)stored;
        return output.Column.Type switch
        {
            ColumnType.Money => new Money(decimal.Round(sum / 10_000m / count, 4)),
            ColumnType.Decimal => decimal.Round(sum / Powers.OfTen(DecimalCodec.DigitsOf(output.Column)) / count, 10),
            ColumnType.Integer => (int)(sum / count),
            _ => sum / count,
        };
    }
}
