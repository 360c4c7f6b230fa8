namespace Alignment.Tool.Replaying.Olist;

/// <summary>The life of a lead of Olist in steps.</summary>
internal static class OlistStep
{
    /// <summary>By time; at one instant lead by lead, in the order of a lead's life.</summary>
    public static IReadOnlyList<ReplayStep> InOrder(IEnumerable<OlistRow> rows, OlistPlayer player) =>
        [.. rows.SelectMany(row => Of(row, player)).OrderBy(step => step.At).ThenBy(step => step.Lead, StringComparer.Ordinal)];

    private static IEnumerable<ReplayStep> Of(OlistRow row, OlistPlayer player)
    {
        yield return Step(row.Contacted, nameof(player.Create), () => player.Create(row));
        yield return Step(row.Contacted, nameof(player.HandOff), () => player.HandOff(row));
        if (row.Deal is not { } deal || row.Closed is not { } closed) yield break;
        yield return Step(closed, nameof(player.Accept), () => player.Accept(row));
        yield return Step(closed, nameof(player.Win), () => player.Win(row, deal));

        ReplayStep Step(DateTime at, string what, Action act) => new(at, row.Line, row.Lead, 1, what, act);
    }
}
