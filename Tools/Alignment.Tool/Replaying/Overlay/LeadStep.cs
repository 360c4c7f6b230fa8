namespace Alignment.Tool.Replaying.Overlay;

/// <summary>One thing that happens to one lead.</summary>
internal sealed record LeadStep(DateTime At, StepKind Kind, OverlayRow Row)
{
    public static IEnumerable<LeadStep> Of(OverlayRow row)
    {
        if (row.Number == 1) yield return new LeadStep(row.HandedOff, StepKind.Create, row);
        yield return new LeadStep(row.HandedOff, StepKind.HandOff, row);
        if (row.FirstTouch is { } touched) yield return new LeadStep(touched, StepKind.Touch, row);
        if (row.Accepted is { } accepted) yield return new LeadStep(accepted, StepKind.Accept, row);
        if (row.Rejected is { } rejected) yield return new LeadStep(rejected, StepKind.Reject, row);
        if (row.Won is { } won) yield return new LeadStep(won, StepKind.Win, row);
    }

    /// <summary>By time; at one instant lead by lead, hand-off by hand-off, in the order of a lead's life.</summary>
    public static IReadOnlyList<LeadStep> InOrder(IEnumerable<OverlayRow> rows) =>
    [
        .. rows.SelectMany(Of)
            .OrderBy(step => step.At)
            .ThenBy(step => step.Row.Lead, StringComparer.Ordinal)
            .ThenBy(step => step.Row.Number)
            .ThenBy(step => step.Kind),
    ];
}
