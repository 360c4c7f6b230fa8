using System.IO.Compression;
using System.Xml.Linq;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>
/// What an administrator does first when Microsoft's lead sources are not the organisation's: a small solution of its own
/// adds the origins of the file to the choice Lead Source, so that every hand-off keeps its source word for word.
/// </summary>
internal sealed class OriginSolution(IReadOnlyList<string> origins)
{
    private const string Prefix = "rpl";
    private const int OptionPrefix = 90640;
    private const int FirstOption = OptionPrefix * 10_000;

    public int OptionOf(string origin) => FirstOption + origins.ToList().IndexOf(origin);

    public Stream Zip()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "solution.xml", Manifest());
            Add(zip, "customizations.xml", Customizations());
            Add(zip, "[Content_Types].xml", new XElement("Types"));
        }

        stream.Position = 0;
        return stream;
    }

    private static XElement Manifest() => new(
        "ImportExportXml",
        new XAttribute("version", "9.2"),
        new XAttribute("SolutionPackageVersion", "9.2"),
        new XAttribute("languagecode", 1033),
        new XElement(
            "SolutionManifest",
            new XElement("UniqueName", "ReplayedLeadSources"),
            new XElement("LocalizedNames", Words("LocalizedName", "Lead Sources of the Replay")),
            new XElement("Version", "1.0.0.0"),
            new XElement("Managed", 1),
            new XElement(
                "Publisher",
                new XElement("UniqueName", "replay"),
                new XElement("CustomizationPrefix", Prefix),
                new XElement("CustomizationOptionValuePrefix", OptionPrefix)),
            new XElement("RootComponents", new XElement("RootComponent", new XAttribute("type", 1), new XAttribute("schemaName", T.Lead.Table), new XAttribute("behavior", 2))),
            new XElement("MissingDependencies")));

    private XElement Customizations() => new(
        "ImportExportXml",
        new XElement("Entities", new XElement(
            "Entity",
            new XElement("Name", new XAttribute("LocalizedName", "Lead"), new XAttribute("OriginalName", ""), "Lead"),
            new XElement("EntityInfo", new XElement("entity", new XAttribute("Name", "Lead"), new XElement("attributes", LeadSource()))))),
        new XElement("Languages", new XElement("Language", 1033)));

    private XElement LeadSource() => new(
        "attribute",
        new XAttribute("PhysicalName", "LeadSourceCode"),
        new XElement("Type", "picklist"),
        new XElement("Name", T.Lead.LeadSourceCode),
        new XElement("LogicalName", T.Lead.LeadSourceCode),
        new XElement(
            "optionset",
            new XAttribute("Name", "lead_leadsourcecode"),
            new XElement("OptionSetType", "picklist"),
            new XElement("options", origins.Select(origin => new XElement(
                "option",
                new XAttribute("value", OptionOf(origin)),
                new XElement("labels", Words("label", origin)))))),
        new XElement("displaynames", Words("displayname", "Lead Source")));

    private static XElement Words(string element, string text) =>
        new(element, new XAttribute("description", text), new XAttribute("languagecode", 1033));

    private static void Add(ZipArchive zip, string path, XElement content)
    {
        using var entry = zip.CreateEntry(path).Open();
        content.Save(entry);
    }
}
