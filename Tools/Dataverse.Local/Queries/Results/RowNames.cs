using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Results;

/// <summary>Finds the names of the rows that lookups point at: one question per target table, whatever the number of rows.</summary>
sealed class RowNames(Catalog catalog, QueryStatements statements)
{
    /// <summary>Few sizes, so that few statements exist; a shorter list is filled up with its last id.</summary>
    static readonly int[] sizes = [1, 8, 64, 512];

    readonly Dictionary<string, List<(Entity Row, string Key, EntityReference Reference)>> wanted = new(StringComparer.Ordinal);
    readonly Dictionary<Guid, string?> symbols = [];

    public void Want(Entity row, string key, EntityReference reference)
    {
        if (reference.LogicalName is not { } target)
            return;
        if (!wanted.TryGetValue(target, out var list))
            wanted[target] = list = [];
        list.Add((row, key, reference));
    }

    /// <summary>Gives every reference its name and every row the formatted value. Rows that are gone stay nameless.</summary>
    public void Fill()
    {
        foreach (var (target, list) in wanted)
        {
            if (!catalog.TryTable(target, out var table) || NameColumn(table) is not { } name)
                continue;
            var names = Names(table, name, [.. list.Select(want => want.Reference.Id).Distinct()]);
            foreach (var (row, key, reference) in list)
            {
                if (!names.TryGetValue(reference.Id, out var found))
                    continue;
                reference.Name = found;
                row.FormattedValues[key] = found;
            }
        }
        wanted.Clear();
    }

    /// <summary>The symbol of a row's currency; of the organization's for an amount in base currency. Null when it is not known.</summary>
    public string? Symbol(Column column, Guid? currency)
    {
        if (column.BaseOf is not null)
            currency = BaseCurrency() ?? currency;
        if (currency is not { } id || !catalog.TryTable(Currencies.Table, out var table) || !table.Has(Currencies.Symbol))
            return null;
        if (!symbols.TryGetValue(id, out var symbol))
            symbols[id] = symbol = Names(table, Currencies.Symbol, [id]).GetValueOrDefault(id);
        return symbol;
    }

    Guid? BaseCurrency()
    {
        if (!catalog.TryTable(Currencies.Organization, out var table) || !table.Has(Currencies.BaseColumn))
            return null;
        var statement = statements.Get($"SELECT \"{Currencies.BaseColumn}\" FROM \"{Currencies.Organization}\" LIMIT 1");
        try
        {
            return statement.Step() && !statement.IsNull(0) ? statement.Guid(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    Dictionary<Guid, string> Names(Table table, string column, Guid[] ids)
    {
        var names = new Dictionary<Guid, string>(ids.Length);
        for (var start = 0; start < ids.Length; start += sizes[^1])
        {
            var count = Math.Min(ids.Length - start, sizes[^1]);
            Ask(table, column, ids.AsSpan(start, count), sizes.First(size => size >= count), names);
        }
        return names;
    }

    void Ask(Table table, string column, ReadOnlySpan<Guid> ids, int size, Dictionary<Guid, string> names)
    {
        var marks = string.Join(',', Enumerable.Repeat('?', size));
        var statement = statements.Get($"SELECT \"{table.PrimaryId}\", \"{column}\" FROM \"{table.LogicalName}\" WHERE \"{table.PrimaryId}\" IN ({marks})");
        try
        {
            for (var index = 0; index < size; index++)
                statement.Bind(index + 1, ids[Math.Min(index, ids.Length - 1)]);
            while (statement.Step())
            {
                if (!statement.IsNull(1))
                    names[statement.Guid(0)] = statement.Text(1);
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    static string? NameColumn(Table table) =>
        table.PrimaryName is { } name && table.Columns.TryGetValue(name, out var column) && column.IsStored ? name : null;
}
