using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Who made the solution.</summary>
/// <param name="Prefix">Begins the names of everything the publisher makes.</param>
/// <param name="OptionPrefix">Begins the values of the publisher's options: 48160 gives 481600000 and up.</param>
public sealed record Publisher(string UniqueName, string DisplayName, string Description, string Prefix, int? OptionPrefix)
{
    internal static Publisher Read(XElement element)
    {
        var name = element.Text("UniqueName").Needed("The publisher's UniqueName in solution.xml");
        return new Publisher(
            name,
            element.Element("LocalizedNames").Label() is { Length: > 0 } label ? label : name,
            element.Element("Descriptions").Label(),
            element.Text("CustomizationPrefix") ?? "",
            element.Number("CustomizationOptionValuePrefix"));
    }
}
