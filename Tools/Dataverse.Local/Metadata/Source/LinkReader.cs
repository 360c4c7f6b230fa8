using System.Text.Json;

namespace Dataverse.Local.Metadata.Source;

/// <summary>Relationships. What is absent is the platform's usual: no cascade, the parent's primary key, names by rule.</summary>
internal static class LinkReader
{
    /// <summary>Navigation properties of out-of-the-box many-to-many relationships bear the relationship's name.</summary>
    public static ManyToMany ManyToMany(ref Utf8JsonReader reader)
    {
        var link = new ManyToMany("", "", "", "", "", "", "", "");
        while (reader.NextProperty() is { } property)
        {
            var value = reader.GetString()!;
            link = property switch
            {
                "name" => link with { SchemaName = value, Navigation1 = value, Navigation2 = value },
                "table" => link with { IntersectTable = value },
                "table1" => link with { Table1 = value },
                "column1" => link with { Column1 = value },
                "table2" => link with { Table2 = value },
                "column2" => link with { Column2 = value },
                _ => throw JsonSteps.Unknown(property),
            };
        }

        return link;
    }

    /// <summary>ReferencedColumn stays empty where it is the parent's primary key, which may not have been read yet.</summary>
    public static ManyToOne Parent(string table, ref Utf8JsonReader reader)
    {
        string name = "", column = "", parent = "", parentColumn = "";
        string? up = null, down = null;
        var cascade = new Cascade();
        while (reader.NextProperty() is { } property)
        {
            var value = reader.GetString()!;
            switch (property)
            {
                case "name": name = value; break;
                case "column": column = value; break;
                case "parent": parent = value; break;
                case "parentColumn": parentColumn = value; break;
                case "up": up = value; break;
                case "down": down = value; break;
                case "assign": cascade = cascade with { Assign = value }; break;
                case "delete": cascade = cascade with { Delete = value }; break;
                case "merge": cascade = cascade with { Merge = value }; break;
                case "reparent": cascade = cascade with { Reparent = value }; break;
                case "share": cascade = cascade with { Share = value }; break;
                case "unshare": cascade = cascade with { Unshare = value }; break;
                default: throw JsonSteps.Unknown(property);
            }
        }

        return new ManyToOne(name, table, column, parent, parentColumn, up ?? column, down ?? name, cascade);
    }
}
