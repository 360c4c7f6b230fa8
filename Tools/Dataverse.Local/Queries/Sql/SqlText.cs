using System.Globalization;
using System.Text;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL being written. Values only ever enter as parameters, so equal questions give equal text and one prepared statement.</summary>
sealed class SqlText
{
    readonly StringBuilder text = new(512);
    readonly List<object> parameters = [];

    /// <summary>In the order of their question marks. Each is a long, a double, a string or a byte array.</summary>
    public IReadOnlyList<object> Parameters => parameters;

    public SqlText Add(string sql)
    {
        text.Append(sql);
        return this;
    }

    public SqlText Name(string name)
    {
        text.Append('"').Append(name).Append('"');
        return this;
    }

    public SqlText Column(Source source, string column)
    {
        text.Append(OrderWriter.Plain(source, column));
        return this;
    }

    public SqlText Column(Source source, Column column) => Column(source, column.LogicalName);

    public SqlText Number(long number)
    {
        text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public SqlText Value(object value)
    {
        text.Append('?');
        parameters.Add(value);
        return this;
    }

    /// <summary>A list whose length is rounded up to a power of two by repeating the last value, so that few shapes of statement exist.</summary>
    public SqlText List(IReadOnlyList<object> values)
    {
        var length = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)values.Count);
        text.Append('(');
        for (var index = 0; index < length; index++)
        {
            if (index > 0)
                text.Append(',');
            Value(values[Math.Min(index, values.Count - 1)]);
        }
        text.Append(')');
        return this;
    }

    public override string ToString() => text.ToString();
}
