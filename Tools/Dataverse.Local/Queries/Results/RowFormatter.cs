using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Sql;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Results;

/// <summary>Formats a row that was not read by a query.</summary>
static class RowFormatter
{
    public static void Fill(Entity row, Table table, RowNames names, TimeZoneInfo zone)
    {
        foreach (var (key, value) in row.Attributes)
        {
            if (value is null || !table.Columns.TryGetValue(key, out var column))
                continue;
            if (value is EntityReference reference)
                names.Want(row, key, reference);
            else if (Formats.Of(column, value, zone, value is Money ? Symbol(row, column, names) : null) is { } text)
                row.FormattedValues[key] = text;
        }
        names.Fill();
    }

    static string? Symbol(Entity row, Column column, RowNames names) =>
        names.Symbol(column, row.GetAttributeValue<EntityReference>(Currencies.Column)?.Id);
}
