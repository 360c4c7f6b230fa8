using System.Globalization;
using System.Xml.Linq;
using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Catalogue;

/// <summary>One row of the file that ships.</summary>
internal sealed class ShippedKpi
{
    private const string File = "Plugins/Alignment.Plugins/Defaults/kpis.xml";

    private readonly XElement row;

    private ShippedKpi(XElement row) => this.row = row;

    internal static IReadOnlyList<ShippedKpi> All { get; } = [.. XDocument.Load(Path()).Root!.Elements("kpi").Select(row => new ShippedKpi(row))];

    internal string Code => Text("code")!;

    internal string Sentence => row.Element("sentence")!.Value;

    internal string Counted => row.Element("counted")!.Value;

    internal string? Benchmark => row.Element("benchmark")?.Value;

    internal string? Source => row.Element("benchmark")?.Attribute("source")?.Value;

    internal KpiFormula Formula => KpiFormulas.Find(Code)!;

    internal KpiDraft Draft => new()
    {
        Formula = Code,
        Direction = Enum.Parse<KpiDirection>(Text("direction")!),
        Target = Text("target") is { } target ? decimal.Parse(target, CultureInfo.InvariantCulture) : null,
        HorizonDays = Number("horizon"),
        Minimum = Number("minimum"),
        FreezeAfterDays = Number("freeze"),
        Periods = Text("periods"),
        Dimensions = Text("dimensions"),
        MarginPercent = Number("margin"),
    };

    internal string? Text(string attribute) => row.Attribute(attribute)?.Value;

    internal int? Number(string attribute) => Text(attribute) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Path()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, File))) folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? throw new FileNotFoundException($"{File} is in no folder above the tests."), File);
    }
}
