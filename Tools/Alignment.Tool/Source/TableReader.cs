using System.Xml.Linq;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Source;

/// <summary>Reads one folder below Entities.</summary>
internal static class TableReader
{
    public static TableSource Read(TreeFiles files, string folder)
    {
        var file = $"{folder}/Entity.xml";
        if (!files.Has(file))
            throw ToolException.InSource($"{folder} has no Entity.xml.", "Add the file, or remove the folder.");
        var ribbon = $"{folder}/RibbonDiff.xml";
        return new TableSource(
            folder,
            files.Xml(file).Root!,
            [.. files.Folders($"{folder}/FormXml").SelectMany(type => Parts(files, $"{folder}/FormXml/{type}", type, "systemform"))],
            [.. Parts(files, $"{folder}/SavedQueries", "", "savedquery")],
            [.. Parts(files, $"{folder}/Visualizations", "", "visualization")],
            files.Has(ribbon) ? files.Xml(ribbon).Root : null);
    }

    private static IEnumerable<PartSource> Parts(TreeFiles files, string folder, string type, string element) =>
        files.Below(folder, ".xml").SelectMany(file => files.Xml(file).Root!.DescendantsAndSelf(element)
            .Select((XElement part) => new PartSource(file, type, part)));
}
