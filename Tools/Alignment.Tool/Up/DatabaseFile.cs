namespace Alignment.Tool.Up;

/// <summary>The file of a local organisation and the two that SQLite keeps beside it.</summary>
internal static class DatabaseFile
{
    public static void Delete(string file)
    {
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
    }
}
