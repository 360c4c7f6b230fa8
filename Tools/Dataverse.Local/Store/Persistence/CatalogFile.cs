using System.Text.Json;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Persistence;

/// <summary>Keeps the metadata beside the rows, in the store's own small table.</summary>
internal static class CatalogFile
{
    public const string Table = "CREATE TABLE IF NOT EXISTS \"$store\" (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID";

    /// <summary>Stands for a store without custom metadata.</summary>
    private const string Nothing = "";

    private const string Write = "INSERT INTO \"$store\"(name, value) VALUES (?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2";
    private const string Read = "SELECT value FROM \"$store\" WHERE name = ?1";

    private static string Build => typeof(OutOfTheBox).Module.ModuleVersionId.ToString();

    public static void Save(StatementCache statements, Catalog catalog)
    {
        var json = ReferenceEquals(catalog, OutOfTheBox.Catalog())
            ? Nothing
            : JsonSerializer.Serialize(CustomMetadata.Of(catalog), CustomMetadataJson.Default.CustomMetadata);
        Put(statements, "catalog", json);
        Put(statements, "build", Build);
    }

    public static StoredCatalog? Load(StatementCache statements)
    {
        if (Get(statements, "catalog") is not { } json)
            return null;
        var catalog = json == Nothing
            ? OutOfTheBox.Catalog()
            : JsonSerializer.Deserialize(json, CustomMetadataJson.Default.CustomMetadata)!.Build();
        return new StoredCatalog(catalog, Get(statements, "build") == Build);
    }

    private static void Put(StatementCache statements, string name, string value)
    {
        var statement = statements[Write];
        statement.Bind(1, name);
        statement.Bind(2, value);
        statement.Run();
    }

    private static string? Get(StatementCache statements, string name)
    {
        var statement = statements[Read];
        statement.Bind(1, name);
        var value = statement.Step() ? statement.Text(0) : null;
        statement.Reset();
        return value;
    }
}
