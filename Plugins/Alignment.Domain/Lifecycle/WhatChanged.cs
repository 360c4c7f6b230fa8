using System.Globalization;

namespace Alignment.Domain.Lifecycle;

/// <summary>What is different about a lead since sales last had it: the first thing they ask when it comes round again.</summary>
public static class WhatChanged
{
    /// <param name="before">The snapshot of the last hand-off.</param>
    /// <param name="after">The snapshot of this one.</param>
    /// <param name="nameOf">The display name of a column.</param>
    /// <param name="rejectedOn">When sales gave it back.</param>
    /// <param name="why">The reason they gave, in words; empty for none.</param>
    public static string Between(string? before, string? after, Func<string, string> nameOf, DateTime? rejectedOn, string why, DateTime now)
    {
        var old = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var one in Snapshot.Read(before)) old[one.Key] = one.Value;
        string? Stood(string column) => old.TryGetValue(column, out var stood) ? stood : null;
        var changes = Snapshot.Read(after)
            .Where(one => Stood(one.Key) != one.Value)
            .Select(one => $"{nameOf(one.Key)}: {Shown(Stood(one.Key))} → {Shown(one.Value)}")
            .ToList();
        var since = rejectedOn is { } at ? $"{Days(Math.Max(0, (now - at).Days))} since sales gave it back{(why.Length == 0 ? string.Empty : " (" + why + ")")}. " : string.Empty;
        return since + (changes.Count == 0 ? "Nothing the definition asks for has changed." : "Changed: " + string.Join("; ", changes) + ".");
    }

    private static string Days(int count) => count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " day" : " days");

    private static string Shown(string? value) => value ?? "unknown";
}
