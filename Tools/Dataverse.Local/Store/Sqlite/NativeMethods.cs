using System.Runtime.InteropServices;

namespace Dataverse.Local.Store.Sqlite;

/// <summary>
/// A row of a wide table is mostly empty columns, and asking each whether it is empty was half the time of a read.
/// This asks SQLite directly, without counting references to the statement or leaving managed mode.
/// </summary>
internal static class NativeMethods
{
    [DllImport("e_sqlite3", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    internal static extern int sqlite3_column_type(IntPtr statement, int column);

    [DllImport("e_sqlite3", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    internal static extern long sqlite3_column_int64(IntPtr statement, int column);
}
