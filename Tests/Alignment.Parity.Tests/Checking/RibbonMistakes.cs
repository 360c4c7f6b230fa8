using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in buttons and their commands.</summary>
internal static class RibbonMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        new("ribbon", "a button that calls a command nobody defined", tree => tree.Replace(Orchard.Ribbon, "Command=\"orc.tree.Pick.Command\"", "Command=\"orc.tree.Pluck.Command\"")),
        new("ribbon", "a command with a rule nobody defined", tree => tree.Edit(Orchard.Ribbon, root => root.Element("RuleDefinitions")!.Element("EnableRules")!.RemoveNodes())),
        new("ribbon", "a button without its label", tree => tree.Edit(Orchard.Ribbon, root => root.Element("LocLabels")!.RemoveNodes())),
        new("ribbon", "a button that calls a function the script does not have", tree => tree.Replace(Orchard.Ribbon, "Orchard.Tree.pick", "Orchard.Tree.pluck")),
        new("ribbon", "two buttons with one id", tree => tree.Edit(Orchard.Ribbon, root => root.Element("CustomActions")!.Add(new XElement(root.Element("CustomActions")!.Elements().First())))),
        new("web-resource", "a button in a library that is not in the solution", tree => tree.Replace(Orchard.Ribbon, "orc_/js/tree.js", "orc_/js/bush.js")),
    ];
}
