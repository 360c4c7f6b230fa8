using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Queries.Tree;
using Dataverse.Local.Store.Codecs;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Results;

/// <summary>Makes SDK rows of the groups of an aggregate query. Sums of money and decimals are exact.</summary>
sealed class GroupReader(Plan plan, RowNames names, TimeZoneInfo zone)
{
    public Entity Read(Statement statement)
    {
        var row = new Entity(plan.Root.Table.LogicalName);
        foreach (var output in plan.Outputs)
        {
            var pick = output.Pick!;
            var value = statement.IsNull(output.Ordinal) ? null : Value(statement, output, pick);
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

    static object Value(Statement statement, Output output, Pick pick) => pick switch
    {
        { GroupBy: true, DateGrouping: not XrmDateTimeGrouping.None } => (int)statement.Long(output.Ordinal),
        { Aggregate: XrmAggregateType.Count or XrmAggregateType.CountColumn } => (int)statement.Long(output.Ordinal),
        { Aggregate: XrmAggregateType.Sum } => Sum(statement, output),
        { Aggregate: XrmAggregateType.Avg } => Average(statement, output),
        _ => Codecs.Of(output.Source.Table, output.Column).Read(statement, output.Ordinal),
    };

    static object Sum(Statement statement, Output output) => output.Column.Type switch
    {
        ColumnType.Double => statement.Double(output.Ordinal),
        ColumnType.Money => new Money(statement.Long(output.Ordinal) / 10_000m),
        ColumnType.Decimal => statement.Long(output.Ordinal) / Powers.OfTen(DecimalCodec.DigitsOf(output.Column)),
        ColumnType.Integer when statement.Long(output.Ordinal) is >= int.MinValue and <= int.MaxValue and var sum => (int)sum,
        _ => statement.Long(output.Ordinal),
    };

    /// <summary>Of whole numbers a whole number, cut off as SQL Server does it; of money four digits, of decimals ten.</summary>
    static object Average(Statement statement, Output output)
    {
        var count = statement.Long(output.Ordinal + 1);
        if (output.Column.Type == ColumnType.Double)
            return statement.Double(output.Ordinal) / count;
        var sum = statement.Long(output.Ordinal);
        return output.Column.Type switch
        {
            ColumnType.Money => new Money(decimal.Round(sum / 10_000m / count, 4)),
            ColumnType.Decimal => decimal.Round(sum / Powers.OfTen(DecimalCodec.DigitsOf(output.Column)) / count, 10),
            ColumnType.Integer => (int)(sum / count),
            _ => sum / count,
        };
    }
}
