using System.Globalization;
using System.Text;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL for a value that holds from one moment to the next, as a balanced decision: a few comparisons a row.</summary>
static class Steps
{
    /// <param name="column">Seconds since 1970.</param>
    /// <param name="steps">In order of time; the first holds before the second begins, whatever it says of its own beginning.</param>
    public static string Expression(string column, IReadOnlyList<(long From, int Value)> steps)
    {
        var sql = new StringBuilder();
        Decide(sql, column, steps, 0, steps.Count - 1);
        return sql.ToString();
    }

    static void Decide(StringBuilder sql, string column, IReadOnlyList<(long From, int Value)> steps, int low, int high)
    {
        if (low == high)
        {
            sql.Append(CultureInfo.InvariantCulture, $"{steps[low].Value}");
            return;
        }
        var middle = (low + high + 1) / 2;
        sql.Append(CultureInfo.InvariantCulture, $"(CASE WHEN {column} < {steps[middle].From} THEN ");
        Decide(sql, column, steps, low, middle - 1);
        sql.Append(" ELSE ");
        Decide(sql, column, steps, middle, high);
        sql.Append(" END)");
    }
}
