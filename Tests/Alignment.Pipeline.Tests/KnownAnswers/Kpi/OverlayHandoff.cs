namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>One hand-off as the file tells it, with what its working minutes were, counted one by one.</summary>
internal sealed record OverlayHandoff(
    string Lead, int Number, string Origin, DateTime HandedOff, DateTime Due, DateTime? Touched, DateTime? Accepted, DateTime? Rejected, string Reason, string Disposition, DateTime? Won)
{
    public bool IsDecided => Accepted is not null || Rejected is not null;

    public bool IsRejected => Disposition is "recycle" or "disqualify" or "duplicate";

    public bool IsMet => Touched <= Due;

    /// <summary>Minutes from hand-off to touch that lie on a weekday between nine and five.</summary>
    public int WorkingMinutes
    {
        get
        {
            var minutes = 0;
            for (var at = HandedOff; at < Touched; at = at.AddMinutes(1))
            {
                if (at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && at.Hour is >= 9 and < 17) minutes++;
            }

            return minutes;
        }
    }

    public static IReadOnlyList<OverlayHandoff> Read() =>
    [
        .. OlistLead.Rows(OverlayPlayed.File).Select(row => new OverlayHandoff(
            row["mql_id"],
            int.Parse(row["handoff_no"], System.Globalization.CultureInfo.InvariantCulture),
            row["origin"],
            OlistLead.At(row["handoff_utc"]),
            OlistLead.At(row["due_utc"]),
            At(row["first_touch_utc"]),
            At(row["accepted_utc"]),
            At(row["rejected_utc"]),
            row["reason"],
            row["disposition"],
            At(row["won_utc"]))),
    ];

    private static DateTime? At(string text) => text.Length == 0 ? null : OlistLead.At(text);
}
