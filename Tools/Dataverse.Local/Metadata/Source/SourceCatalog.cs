using System.Text.Json;

namespace Dataverse.Local.Metadata.Source;

/// <summary>Gathers what the embedded files say, one file after the other.</summary>
internal sealed class SourceCatalog
{
    public Dictionary<string, Choice> Choices { get; } = [];
    public Dictionary<string, Table> Tables { get; } = [];
    public List<ManyToMany> ManyToMany { get; } = [];

    public void Add(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.NextProperty() is { } property)
        {
            while (reader.NextItem())
                AddItem(property, ref reader);
        }
    }

    /// <summary>What can only be said once every table is known.</summary>
    public Catalog Build()
    {
        // List members carry more than the link, so the platform does not count their table among the intersects.
        var intersects = ManyToMany.Select(link => link.IntersectTable).Where(name => name != "listmember").ToHashSet();
        foreach (var table in Tables.Values.ToList())
        {
            Tables[table.LogicalName] = table with
            {
                IsIntersect = intersects.Contains(table.LogicalName),
                Parents = [.. table.Parents.Select(Complete)],
            };
        }

        return new Catalog { Tables = Tables, GlobalChoices = Choices, ManyToMany = ManyToMany };
    }

    private ManyToOne Complete(ManyToOne link) => link.ReferencedColumn.Length > 0
        ? link
        : link with { ReferencedColumn = Tables[link.ReferencedTable].PrimaryId };

    private void AddItem(string property, ref Utf8JsonReader reader)
    {
        switch (property)
        {
            case "choices": AddChoice(ref reader); break;
            case "tables":
                var table = TableReader.Read(Choices, ref reader);
                Tables.Add(table.LogicalName, table);
                break;
            case "manyToMany": ManyToMany.Add(LinkReader.ManyToMany(ref reader)); break;
            default: throw JsonSteps.Unknown(property);
        }
    }

    private void AddChoice(ref Utf8JsonReader reader)
    {
        string name = "";
        Option[] options = [];
        while (reader.NextProperty() is { } property)
        {
            if (property == "name")
                name = reader.GetString()!;
            else
                options = OptionReader.Options(ref reader);
        }

        Choices.TryAdd(name, new Choice(name, true, options));
    }
}
