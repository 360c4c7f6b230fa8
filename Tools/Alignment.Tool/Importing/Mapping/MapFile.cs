using System.Text.Json;
using System.Text.Json.Serialization;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Importing.Mapping;

/// <summary>Reads the map; a misspelt property is an error, never silence.</summary>
internal static class MapFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    public static ImportMap Read(string path)
    {
        SourceFile.MustExist(path, "map");
        try
        {
            var map = JsonSerializer.Deserialize<ImportMap>(File.ReadAllText(path), Readable);
            return map is { Columns.Count: > 0 } ? map : throw Wrong(path, "it maps no columns", "");
        }
        catch (JsonException wrong)
        {
            throw Wrong(path, wrong.Message, "");
        }
    }

    /// <summary>The rules of one header: a column's name, a rule, or a list of both.</summary>
    public static IReadOnlyList<ColumnRule> Rules(string header, JsonElement written)
    {
        if (written.ValueKind == JsonValueKind.Array) return [.. written.EnumerateArray().SelectMany(each => Rules(header, each))];
        if (written.ValueKind == JsonValueKind.String) return [new ColumnRule { To = written.GetString()! }];
        try
        {
            return [written.Deserialize<ColumnRule>(Readable)!];
        }
        catch (JsonException wrong)
        {
            throw Wrong("The map", wrong.Message, $" for the header '{header}'");
        }
    }

    private static ToolException Wrong(string map, string what, string where) =>
        ToolException.InSource($"{Path.GetFileName(map)} cannot be read as a map{where}: {what.TrimEnd('.')}.", "docs/import-leads.md shows how a map is written.");
}
