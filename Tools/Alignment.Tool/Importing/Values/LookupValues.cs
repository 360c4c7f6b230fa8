using Alignment.Tool.Importing.Mapping;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Tool.Importing.Values;

/// <summary>A row of another table, found by the value of one of its columns; each value is looked up once.</summary>
internal sealed class LookupValues(IOrganizationService service, string table, string by)
{
    private readonly Dictionary<string, Reading> found = new(StringComparer.Ordinal);

    public static ValueReader For(IOrganizationService service, LookupAttributeMetadata column, ColumnRule rule)
    {
        var table = rule.Table ?? (column.Targets is [var only] ? only : throw Incomplete(rule, $"a table: one of {string.Join(", ", column.Targets)}"));
        if (!column.Targets.Contains(table))
            throw ToolException.InSource($"The map looks for {rule.To} in '{table}', which it does not point to.", $"It points to: {string.Join(", ", column.Targets)}.");
        var by = rule.By ?? throw Incomplete(rule, $"the column of {table} that holds the key");
        if (TableColumns.Of(service, table).Find(by) is null)
            throw ToolException.InSource($"The map looks for {table} by '{by}', which is no column of {table}.", "Name a column by its logical name.");
        return new LookupValues(service, table, by).Read;
    }

    private Reading Read(string text)
    {
        if (!found.TryGetValue(text, out var reading)) found[text] = reading = Ask(text);
        return reading;
    }

    private Reading Ask(string text)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(), TopCount = 2 };
        query.Criteria.AddCondition(by, ConditionOperator.Equal, text);
        return service.RetrieveMultiple(query).Entities switch
        {
            [] => Reading.Refused($"finds no {table} whose {by} is this"),
            [var one] => Reading.Of(one.ToEntityReference()),
            _ => Reading.Refused($"finds more than one {table} whose {by} is this"),
        };
    }

    private static ToolException Incomplete(ColumnRule rule, string what) =>
        ToolException.InSource($"The map does not say how rows for {rule.To} are found.", $"Add {what} (\"table\", \"by\").");
}
