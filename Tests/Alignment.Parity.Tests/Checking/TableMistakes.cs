using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in tables, columns, choices and relationships.</summary>
internal static class TableMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        new("primary-columns", "a table without a name column", tree => tree.Replace(Orchard.Tree, "PrimaryName|", "")),
        new("primary-columns", "a table without a primary key", tree => tree.Replace(Orchard.Tree, "<Type>primarykey</Type>", "<Type>uniqueidentifier</Type>")),
        new("column-format", "text without a length", tree => tree.Remove(Orchard.Tree, "MaxLength")),
        new("column-format", "a date in the format dateonly", tree => tree.Replace(Orchard.Tree, "<Format>date</Format>", "<Format>dateonly</Format>")),
        new("column-format", "a decimal without accuracy", tree => tree.Remove(Orchard.Tree, "Accuracy")),
        new("column-format", "a yes/no without default", tree => tree.Remove(Orchard.Tree, "AppDefaultValue")),
        new("column-format", "a type called memo", tree => tree.Replace(Orchard.Tree, "<Type>nvarchar</Type>", "<Type>memo</Type>")),
        new("column-format", "names that do not match", tree => tree.Replace(Orchard.Tree, "<LogicalName>orc_height</LogicalName>", "<LogicalName>orc_tallness</LogicalName>")),
        new("lookup", "a lookup without relationship", tree =>
        {
            tree.Delete("Other/Relationships/Lead.xml");
            tree.Remove("Other/Relationships.xml", "EntityRelationship");
        }),
        new("lookup", "a relationship without lookup", tree => tree.Replace("Other/Relationships/Lead.xml", "orc_Lead", "orc_Prospect")),
        new("lookup", "a relationship to an unknown table", tree => tree.Replace("Other/Relationships/Lead.xml", "<ReferencedEntityName>Lead", "<ReferencedEntityName>Orchardist")),
        new("choice", "a column with an unknown choice", tree => tree.Replace(Orchard.Tree, "<OptionSetName>orc_ripeness", "<OptionSetName>orc_freshness")),
        new("choice", "two options with one value", tree => tree.Replace(Orchard.Choice, "531770001", "531770000")),
        new("choice", "an option with a foreign number", tree => tree.Replace(Orchard.Choice, "531770001", "100000001")),
        new("key-column", "a key over a missing column", tree => tree.Set(Orchard.Tree, "AttributeName", "orc_number")),
        new("privilege", "a privilege in the wrong case", tree => tree.Replace(Orchard.Role, "prvReadorc_Tree", "prvReadorc_tree")),
        new("privilege", "sharing of a table that nobody owns", tree => tree.Replace(Orchard.Role, "prvWriteorc_Tree", "prvShareorc_Tree")),
        new("privilege", "a personal level on a table that nobody owns", tree => tree.Replace(Orchard.Role, "name=\"prvWriteorc_Tree\" level=\"Global\"", "name=\"prvWriteorc_Tree\" level=\"Basic\"")),
        new("privilege", "a privilege on a table that is not there", tree => tree.Replace(Orchard.Role, "prvWriteorc_Tree", "prvWriteorc_Bush")),
        new("privilege", "an unknown level", tree => tree.Replace(Orchard.Role, "level=\"Local\"", "level=\"Team\"")),
    ];
}
