using System.Globalization;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Replaying;

/// <summary>Reads the hand-offs of the overlay and, where the file of closed deals lies beside it, what the won ones declared.</summary>
internal static class OverlayFile
{
    public const string Name = "overlay_handoffs.csv";
    private static readonly string[] Headers =
        ["mql_id", "handoff_no", "origin", "handoff_utc", "first_touch_utc", "accepted_utc", "rejected_utc", "reason", "disposition", "recycle_on", "won_utc"];

    /// <param name="leads">How many leads to take, in the order in which the file names them; null for all.</param>
    /// <exception cref="ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public static IReadOnlyList<OverlayRow> Read(string folder, int? leads)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) throw ToolException.Environment($"There is no {Name} in {Path.GetFullPath(folder)}.", "Name its folder, or set ALIGNMENT_DATA.");
        var revenues = DeclaredRevenue.Read(folder);
        var file = new CsvFile(path, TextEncoding.Named(null), ',');
        var survey = file.Survey();
        var places = Headers.ToDictionary(header => header, survey.PlaceOf);
        if (places.FirstOrDefault(each => each.Value < 0).Key is { } missing) throw ToolException.InSource($"{Name} has no column {missing}.", $"It needs {string.Join(", ", Headers)}.");
        var rows = new List<OverlayRow>(survey.Rows);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in file.Rows().Skip(1))
        {
            var cells = new OverlayCells(row, places);
            if (!taken.Contains(cells.Text("mql_id")) && taken.Count == leads) continue;
            taken.Add(cells.Text("mql_id"));
            rows.Add(Row(cells, revenues));
        }

        return rows;
    }

    private static OverlayRow Row(OverlayCells cells, IReadOnlyDictionary<string, decimal> revenues)
    {
        var lead = cells.Needed("mql_id");
        var rejected = cells.Instant("rejected_utc");
        var reason = cells.Text("reason").Length == 0 ? null : ReplayedReason.Of(cells.Text("reason"), cells.Text("disposition"))
            ?? throw cells.Wrong("reason", $"known are {ReplayedReason.KnownCodes}, with {ReplayedReason.KnownDispositions}");
        if ((rejected is null) != (reason is null)) throw cells.Wrong("reason", "a rejection has an instant and a reason, or neither");
        var won = cells.Instant("won_utc");
        return new OverlayRow(
            cells.Line,
            lead,
            int.TryParse(cells.Text("handoff_no"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw cells.Wrong("handoff_no", "it is a whole number"),
            cells.Needed("origin"),
            cells.Instant("handoff_utc") ?? throw cells.Wrong("handoff_utc", "every row has one"),
            cells.Instant("first_touch_utc"),
            cells.Instant("accepted_utc"),
            rejected,
            reason,
            cells.Instant("recycle_on"),
            won,
            won is not null && revenues.TryGetValue(lead, out var revenue) ? revenue : null);
    }
}
