using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>Whether marketing mended what a rejection named.</summary>
public static class Fix
{
    /// <summary>The fields a rejection names, as they are written in its evidence.</summary>
    public static IReadOnlyList<string> FieldsNamed(string evidence) => EvidenceCheck.Names(evidence);

    /// <param name="before">Snapshot of the named columns at the rejection.</param>
    /// <param name="now">The value of a column now; null for none.</param>
    /// <returns>What was mended, in words; null when none of the named fields has changed.</returns>
    public static string? Made(string? before, Func<string, string?> now, Func<string, string> nameOf)
    {
        var mended = Snapshot.Read(before)
            .Where(field => field.Value != now(field.Key))
            .Select(field => $"{nameOf(field.Key)}: {field.Value ?? "empty"} → {now(field.Key) ?? "empty"}")
            .ToList();
        return mended.Count == 0 ? null : string.Join("; ", mended);
    }

    public static string Refusal(string? before, Func<string, string> nameOf) =>
        $"{StageMove.Code} Returned→MQL not allowed: sales named {string.Join(", ", Snapshot.Read(before).Select(field => nameOf(field.Key)))}, and nothing of it has changed. Mend it first, then hand the lead off again.";
}
