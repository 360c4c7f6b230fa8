using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes that Microsoft's packer answers by leaving something out.</summary>
internal static class TreeMistakes
{
    private const string Manifest = "Other/Solution.xml";
    private const string Frame = "Other/Customizations.xml";
    private const string Index = "Other/Relationships.xml";

    public static IEnumerable<Mistake> All =>
    [
        new("manifest", "a version with three parts", tree => tree.Set(Manifest, "Version", "2.1.0")),
        new("manifest", "a blank in the unique name", tree => tree.Set(Manifest, "UniqueName", "My Orchard")),
        new("manifest", "a prefix of one letter", tree => tree.Set(Manifest, "CustomizationPrefix", "o")),
        new("container", "no container for dashboards", tree => tree.Remove(Frame, "Dashboards")),
        new("container", "a container nobody knows", tree => tree.Edit(Frame, root => root.Add(new XElement("Webresources")))),
        new("container", "no languages", tree => tree.Remove(Frame, "Languages")),
        new("stub", "no stub for forms", tree => tree.Remove(Orchard.Tree, "FormXml")),
        new("stub", "no stub for views", tree => tree.Remove(Orchard.Tree, "SavedQueries")),
        new("stub", "a stub that is filled", tree => tree.Edit(Orchard.Tree, root => root.Element("Visualizations")!.Add(new XElement("visualization")))),
        new("relationship-index", "a relationship missing from the index", tree => tree.Remove(Index, "EntityRelationship")),
        new("relationship-index", "an index entry without a relationship", tree =>
            tree.Edit(Index, root => root.Add(new XElement("EntityRelationship", new XAttribute("Name", "orc_ghost"))))),
        new("unreached-file", "a folder in the wrong case", tree => tree.Write("Optionsets/orc_size.xml", "<optionset Name=\"orc_size\" />")),
        new("unreached-file", "a stray file", tree => tree.Write("Entities/orc_Tree/notes.txt", "remember")),
        new("unreached-file", "a kind of component that is not supported", tree => tree.Write("CanvasApps/app.meta.xml", "<CanvasApp />")),
        new("root-missing", "a step without root component", tree => RemoveRoot(tree, "92")),
        new("root-missing", "a choice without root component", tree => RemoveRoot(tree, "9")),
        new("root-dangling", "a root component without definition", tree => AddRoot(tree, "<RootComponent type=\"61\" schemaName=\"orc_/js/ghost.js\" behavior=\"0\" />")),
        new("root-dangling", "a root component for a custom API", tree => AddRoot(tree, "<RootComponent type=\"10421\" schemaName=\"orc_CountTrees\" behavior=\"0\" />")),
        new("root-dangling", "a root component of a kind that is not supported", tree => AddRoot(tree, "<RootComponent type=\"300\" schemaName=\"orc_canvas\" behavior=\"0\" />")),
        new("content", "a script that was not built", tree => tree.Delete(Orchard.Script)),
        new("content", "an assembly that was not built", tree => File.Delete(tree.DllPath)),
        new("content", "a script in two build folders", tree =>
        {
            tree.Delete(Orchard.Script);
            tree.Built("orc_/js/tree.js", "var Orchard;");
            tree.Built("orc_/js/tree.js", "var Orchard;", "static");
        }),
        new("assembly-name", "another version in the solution than in the DLL", tree => tree.Replace(Orchard.Assembly, "FullName=\"Orchard.Plugins, Version=2.1.0.0", "FullName=\"Orchard.Plugins, Version=2.2.0.0")),
        new("assembly-name", "a file that is no assembly", tree => File.WriteAllText(tree.DllPath, "not a DLL")),
        new("foreign-table", "a table of Microsoft taken whole", tree => tree.Replace(Manifest, "schemaName=\"lead\" behavior=\"2\"", "schemaName=\"lead\" behavior=\"0\"")),
        new("foreign-table", "a column of Microsoft's in the file", tree =>
        {
            tree.Replace(Orchard.Lead, "orc_Trees", "Revenue");
            tree.Replace(Orchard.Lead, "orc_trees", "revenue");
        }),
        new("environment-number", "an object type code", tree => tree.Edit(Orchard.Tree, root => root.Descendants("entity").First().Add(new XElement("ObjectTypeCode", "10412")))),
        new("environment-number", "an object number on a view", tree => tree.Edit(Orchard.View, root => root.Descendants("grid").First().SetAttributeValue("object", "10412"))),
        new("duplicate-id", "one id for two things", tree => tree.Replace(Orchard.Step, "000000000093}", "000000000090}")),
        new("duplicate-id", "a file named by another id", tree => tree.Rename(Orchard.View, Orchard.View.Replace("26}", "27}", StringComparison.Ordinal))),
        new("schema", "an element the schema does not have", tree => tree.Edit(Orchard.Form, root => root.Descendants("tab").First().SetAttributeValue("colour", "green"))),
    ];

    private static void RemoveRoot(Orchard tree, string type) =>
        tree.Edit(Manifest, root => root.Descendants("RootComponent").First(each => (string?)each.Attribute("type") == type).Remove());

    private static void AddRoot(Orchard tree, string xml) =>
        tree.Edit(Manifest, root => root.Descendants("RootComponents").First().Add(XElement.Parse(xml)));
}
