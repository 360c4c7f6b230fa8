using System.Globalization;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Store.Codecs;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Results;

/// <summary>Makes SDK rows of SQL rows. A column without a value is absent, as on the platform.</summary>
sealed class RowReader(Plan plan, RowNames names, TimeZoneInfo zone)
{
    readonly Codec[] codecs = [.. plan.Outputs.Select(output => Codecs.Of(output.Source.Table, output.Column))];

    public Entity Read(Statement statement)
    {
        var row = new Entity(plan.Root.Table.LogicalName);
        if (plan.IdOrdinal is { } id && !statement.IsNull(id))
            row.Id = statement.Guid(id);
        if (plan.VersionOrdinal is { } version && !statement.IsNull(version))
            row.RowVersion = statement.Long(version).ToString(CultureInfo.InvariantCulture);
        for (var index = 0; index < codecs.Length; index++)
        {
            var output = plan.Outputs[index];
            if (!statement.IsNull(output.Ordinal))
                Put(row, output, codecs[index].Read(statement, output.Ordinal), Symbol(statement, output));
        }
        return row;
    }

    /// <summary>The sort keys of the row the statement stands on.</summary>
    public static IReadOnlyList<object?> Keys(Statement statement, IReadOnlyList<OrderKey> keys) => [.. keys.Select(key => Key(statement, key))];

    void Put(Entity row, Output output, object value, string? symbol)
    {
        row.Attributes[output.Key] = output.Aliased
            ? new AliasedValue(output.Source.Table.LogicalName, output.Column.LogicalName, value)
            : value;
        if (value is EntityReference reference)
            names.Want(row, output.Key, reference);
        else if (Formats.Of(output.Column, value, zone, symbol) is { } text)
            row.FormattedValues[output.Key] = text;
    }

    string? Symbol(Statement statement, Output output) => output.CurrencyOrdinal is { } currency
        ? names.Symbol(output.Column, statement.IsNull(currency) ? null : statement.Guid(currency))
        : null;

    static object? Key(Statement statement, OrderKey key) => statement.IsNull(key.Ordinal) ? null : key.Kind switch
    {
        KeyKind.Text => statement.Text(key.Ordinal),
        KeyKind.Whole => statement.Long(key.Ordinal),
        KeyKind.Real => statement.Double(key.Ordinal),
        _ => statement.Bytes(key.Ordinal),
    };
}
