using System.Globalization;
using System.Xml.Linq;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

/// <summary>One row of the file that ships, as the domain sees it.</summary>
internal sealed class ShippedReason
{
    private const string File = "Plugins/Alignment.Plugins/Defaults/rejection-reasons.xml";

    private readonly XElement row;

    private ShippedReason(XElement row) => this.row = row;

    internal static IReadOnlyList<ShippedReason> All { get; } = [.. XDocument.Load(Path()).Root!.Elements("reason").Select(row => new ShippedReason(row))];

    internal string Code => Text("code");

    internal RejectionReason Rule => new()
    {
        Code = Code,
        Name = Text("name"),
        Disposition = Enum.Parse<Disposition>(Text("disposition")),
        MinComment = Number("comment") ?? 0,
        Evidence = Text("evidence").Length == 0 ? EvidenceKind.None : Enum.Parse<EvidenceKind>(Text("evidence")),
        EvidenceRequired = Text("required") == "true",
        MinAttempts = Number("attempts") ?? 0,
        MinChannels = Number("channels") ?? 0,
        MinBusinessDays = Number("days") ?? 0,
        RecycleAfterDays = Number("recycle"),
        LeadDays = Number("lead") ?? 0,
        StatusReason = Number("status"),
        SystemOnly = Text("flag") == "system",
    };

    internal static RejectionReason Of(string code) => All.Single(reason => reason.Code == code).Rule;

    internal string Text(string attribute) => row.Attribute(attribute)?.Value ?? "";

    internal int? Number(string attribute) =>
        row.Attribute(attribute) is { } value ? int.Parse(value.Value, CultureInfo.InvariantCulture) : null;

    private static string Path()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, File))) folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? throw new FileNotFoundException($"{File} is in no folder above the tests."), File);
    }
}
