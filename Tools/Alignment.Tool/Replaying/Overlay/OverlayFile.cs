namespace Alignment.Tool.Replaying.Overlay;

/// <summary>Reads the hand-offs of the overlay and, where the file of closed deals lies beside it, what the won ones declared.</summary>
internal static class OverlayFile
{
    public const string Name = "overlay_handoffs.csv";

    /// <param name="leads">How many leads to take, in the order in which the file names them; null for all.</param>
    /// <exception cref="Terminal.ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public static IReadOnlyList<OverlayRow> Read(string folder, int? leads)
    {
        var revenues = DeclaredRevenue.Read(folder);
        var rows = new List<OverlayRow>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cells in PastFile.Read(
            folder, Name, "mql_id", "handoff_no", "origin", "handoff_utc", "target_minutes", "due_utc",
            "first_touch_utc", "accepted_utc", "rejected_utc", "reason", "disposition", "recycle_on", "won_utc"))
        {
            if (!taken.Contains(cells.Text("mql_id")) && taken.Count == leads) continue;
            taken.Add(cells.Text("mql_id"));
            rows.Add(Row(cells, revenues));
        }

        return rows;
    }

    private static OverlayRow Row(PastCells cells, IReadOnlyDictionary<string, decimal> revenues)
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
            cells.Whole("handoff_no"),
            cells.Needed("origin"),
            cells.Instant("handoff_utc") ?? throw cells.Wrong("handoff_utc", "every row has one"),
            cells.Whole("target_minutes"),
            cells.Instant("due_utc"),
            cells.Instant("first_touch_utc"),
            cells.Instant("accepted_utc"),
            rejected,
            reason,
            cells.Instant("recycle_on"),
            won,
            won is not null && revenues.TryGetValue(lead, out var revenue) ? revenue : null);
    }
}
