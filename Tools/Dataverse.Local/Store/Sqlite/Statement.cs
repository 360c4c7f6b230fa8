using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dataverse.Local.Store.Sqlite;

/// <summary>
/// A prepared statement without the parameter and reader objects of ADO.NET: a quarter of the time per row.
/// Parameters count from 1, columns from 0, as in SQLite.
/// </summary>
internal sealed class Statement : IDisposable
{
    private const int LongestOnStack = 512;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly IntPtr pointer;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        var code = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement);
        SqliteException.ThrowExceptionForRC(code, database);
        pointer = statement.DangerousGetHandle();
    }

    public int Changes => raw.sqlite3_changes(database);

    public void Bind(int parameter, long value) => raw.sqlite3_bind_int64(statement, parameter, value);

    public void Bind(int parameter, double value) => raw.sqlite3_bind_double(statement, parameter, value);

    public void Bind(int parameter, ReadOnlySpan<byte> value) => raw.sqlite3_bind_blob(statement, parameter, value);

    /// <param name="parameter">Which one.</param>
    /// <param name="nextToo">Also the one after it, where the table of a polymorphic lookup stands.</param>
    public void BindNull(int parameter, bool nextToo)
    {
        raw.sqlite3_bind_null(statement, parameter);
        if (nextToo)
            raw.sqlite3_bind_null(statement, parameter + 1);
    }

    /// <summary>Binds long, double, string or byte[].</summary>
    public void Bind(int parameter, object value)
    {
        switch (value)
        {
            case long number: Bind(parameter, number); break;
            case double number: Bind(parameter, number); break;
            case string text: Bind(parameter, text); break;
            default: Bind(parameter, ((byte[])value).AsSpan()); break;
        }
    }

    public void Bind(int parameter, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        raw.sqlite3_bind_blob(statement, parameter, bytes);
    }

    public void Bind(int parameter, string value)
    {
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        var bytes = size <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[size];
        raw.sqlite3_bind_text(statement, parameter, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
    }

    public bool IsNull(int column) => NativeMethods.sqlite3_column_type(pointer, column) == raw.SQLITE_NULL;

    /// <summary>As SQLite numbers them: SQLITE_INTEGER, SQLITE_NULL and so on.</summary>
    public int Type(int column) => NativeMethods.sqlite3_column_type(pointer, column);

    public long Long(int column) => NativeMethods.sqlite3_column_int64(pointer, column);

    public double Double(int column) => raw.sqlite3_column_double(statement, column);

    public Guid Guid(int column) => new(raw.sqlite3_column_blob(statement, column));

    /// <summary>The bytes of a text or blob, for as long as the statement stays on the row.</summary>
    public ReadOnlySpan<byte> Span(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Long, double, string, byte[] or null.</summary>
    public object? Value(int column) => Type(column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Long(column),
        raw.SQLITE_FLOAT => Double(column),
        raw.SQLITE_TEXT => Text(column),
        _ => Bytes(column),
    };

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, column));

    /// <summary>True when there is a row; false at the end. An error resets the statement and is thrown.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
            return true;
        if (code == raw.SQLITE_DONE)
            return false;
        var failure = Failure(code);
        Reset();
        throw failure;
    }

    /// <summary>Runs a statement that gives no rows and makes it ready for the next time.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    public void Reset() => raw.sqlite3_reset(statement);

    public void Dispose() => statement.Dispose();

    private SqliteException Failure(int code)
    {
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        return new SqliteException($"SQLite Error {code}: '{message}'.", code & 0xff, code);
    }
}
