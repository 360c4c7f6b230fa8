namespace Dataverse.Local.Queries.Sql;

/// <summary>The condition "comes after the last row of the page before", by the sort keys. Rows inserted meanwhile shift nothing.</summary>
static class PageFilter
{
    /// <param name="sql">Where to write.</param>
    /// <param name="keys">The sort keys, the last of which make the order total.</param>
    /// <param name="last">The keys of the last row seen, null where it has no value.</param>
    public static void Write(SqlText sql, IReadOnlyList<OrderKey> keys, IReadOnlyList<object?> last)
    {
        sql.Add(" AND (");
        var first = true;
        for (var index = 0; index < keys.Count; index++)
        {
            if (keys[index].Descending && last[index] is null)
                continue;
            if (!first)
                sql.Add(" OR ");
            first = false;
            sql.Add("(");
            for (var before = 0; before < index; before++)
            {
                Same(sql, keys[before], last[before]);
                sql.Add(" AND ");
            }
            After(sql, keys[index], last[index]);
            sql.Add(")");
        }
        sql.Add(first ? "0)" : ")");
    }

    static void Same(SqlText sql, OrderKey key, object? value)
    {
        sql.Add(key.Expression);
        if (value is null)
            sql.Add(" IS NULL");
        else
            sql.Add(" = ").Value(value);
    }

    static void After(SqlText sql, OrderKey key, object? value)
    {
        if (value is null)
            sql.Add(key.Expression).Add(" IS NOT NULL");
        else if (!key.Descending)
            sql.Add(key.Expression).Add(" > ").Value(value);
        else
            sql.Add("(").Add(key.Expression).Add(" < ").Value(value).Add(" OR ").Add(key.Expression).Add(" IS NULL)");
    }
}
