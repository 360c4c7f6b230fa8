using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Alternate keys and column mappings over columns that do not exist.</summary>
public sealed class KeysAndMapsNameColumns : ISolutionRule
{
    private const string Maps = "Other/EntityMaps.xml";

    public string Id => "key-column";

    public string Statement => "Every column of an alternate key or of a column mapping exists.";

    public IEnumerable<Finding> Check(Examined examined) => Keys(examined).Concat(Mapped(examined));

    private IEnumerable<Finding> Keys(Examined examined) =>
        from table in examined.Source.Tables
        from key in table.Keys
        from column in key.Descendants("AttributeName")
        where !examined.Tables.Has(table.LogicalName, column.Value.Trim())
        select new Finding(Id, table.File, $"The key {key.Text("LogicalName")} names the column {column.Value.Trim()}, which does not exist.", "Correct AttributeName.");

    private IEnumerable<Finding> Mapped(Examined examined)
    {
        if (!examined.Source.Files.Has(Maps))
            yield break;
        foreach (var map in examined.Source.Files.Xml(Maps).Descendants("EntityMap"))
        {
            foreach (var pair in map.Descendants("AttributeMap"))
            {
                foreach (var (table, column) in new[] { (map.Text("EntitySource"), pair.Text("AttributeSource")), (map.Text("EntityTarget"), pair.Text("AttributeTarget")) })
                {
                    if (!examined.Tables.Has(table?.ToLowerInvariant() ?? "", column?.ToLowerInvariant() ?? ""))
                        yield return new Finding(Id, Maps, $"A mapping names {table}.{column}, which does not exist.", "Correct the pair.");
                }
            }
        }
    }
}
