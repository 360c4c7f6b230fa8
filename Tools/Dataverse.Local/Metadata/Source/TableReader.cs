using System.Text.Json;

namespace Dataverse.Local.Metadata.Source;

/// <summary>One table with its columns, keys and lookups.</summary>
internal static class TableReader
{
    public static Table Read(Dictionary<string, Choice> choices, ref Utf8JsonReader reader)
    {
        var columns = new Dictionary<string, Column>();
        Table table = new() { LogicalName = "", SchemaName = "", EntitySetName = "", PrimaryId = "", Columns = columns };
        while (reader.NextProperty() is { } property)
        {
            switch (property)
            {
                case "name": table = Named(table, reader.GetString()!); break;
                case "label": table = table with { DisplayName = reader.GetString()! }; break;
                case "plural": table = table with { DisplayCollectionName = reader.GetString()! }; break;
                case "set": table = table with { EntitySetName = reader.GetString()! }; break;
                case "id": table = table with { PrimaryId = reader.GetString()! }; break;
                case "primary": table = table with { PrimaryName = reader.GetString() }; break;
                case "owner": table = table with { Ownership = Enum.Parse<Ownership>(reader.GetString()!) }; break;
                case "code": table = table with { ObjectTypeCode = reader.GetInt32() }; break;
                case "activity": table = table with { IsActivity = reader.GetBoolean() }; break;
                case "keys": table = table with { Keys = Keys(ref reader) }; break;
                case "columns": Fill(columns, table.LogicalName, choices, ref reader); break;
                case "parents": table = table with { Parents = Parents(table.LogicalName, ref reader) }; break;
                default: throw JsonSteps.Unknown(property);
            }
        }

        StatusDefault.Complete(columns);
        return table;
    }

    private static Table Named(Table table, string name) =>
        table with { SchemaName = name, LogicalName = name.ToLowerInvariant() };

    private static void Fill(
        Dictionary<string, Column> columns, string table, Dictionary<string, Choice> choices, ref Utf8JsonReader reader)
    {
        while (reader.NextItem())
        {
            var column = ColumnReader.Read(table, choices, ref reader);
            columns.Add(column.LogicalName, column);
        }
    }

    private static List<ManyToOne> Parents(string table, ref Utf8JsonReader reader)
    {
        var parents = new List<ManyToOne>();
        while (reader.NextItem())
            parents.Add(LinkReader.Parent(table, ref reader));
        return parents;
    }

    private static List<AlternateKey> Keys(ref Utf8JsonReader reader)
    {
        var keys = new List<AlternateKey>();
        while (reader.NextItem())
        {
            var key = new AlternateKey("", []);
            while (reader.NextProperty() is { } property)
                key = property == "name" ? key with { Name = reader.GetString()! } : key with { Columns = reader.Strings() };
            keys.Add(key);
        }

        return keys;
    }
}
