using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>A reason of the file in the terms of the shipped taxonomy.</summary>
/// <param name="Code">The code of the rejection reason.</param>
/// <param name="Disposition">A value of the choice.</param>
public sealed record ReplayedReason(string Code, int Disposition)
{
    /// <summary>The file's codes, with the nearest shipped one.</summary>
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["NO_RESPONSE"] = "NO_RESPONSE",
        ["TIMING"] = "NOT_READY_TIMING",
        ["NO_BUDGET"] = "NO_BUDGET",
        ["NO_FIT_SIZE"] = "FIT_SIZE",
        ["NO_FIT_INDUSTRY"] = "FIT_INDUSTRY",
        ["BAD_DATA"] = "BAD_PHONE",
        ["DUPLICATE"] = "DUPLICATE",
        ["COMPETITOR"] = "COMPETITOR_CHOSEN",
        ["WRONG_REGION"] = "WRONG_TERRITORY",
    };

    private static readonly Dictionary<string, int> Dispositions = new(StringComparer.Ordinal)
    {
        ["recycle"] = T.Disposition.Recycle,
        ["disqualify"] = T.Disposition.Disqualify,
        ["duplicate"] = T.Disposition.Duplicate,
        ["fix"] = T.Disposition.FixData,
        ["reroute"] = T.Disposition.ReRoute,
    };

    /// <summary>A lead that rests has a date; one that is mended or sent elsewhere comes back when that is done.</summary>
    public bool Rests => Disposition == T.Disposition.Recycle;

    /// <returns>Null when the file uses a word that is not known.</returns>
    internal static ReplayedReason? Of(string code, string disposition) =>
        Codes.TryGetValue(code, out var shipped) && Dispositions.TryGetValue(disposition, out var choice) ? new(shipped, choice) : null;

    internal static string KnownCodes => string.Join(", ", Codes.Keys);

    internal static string KnownDispositions => string.Join(", ", Dispositions.Keys);

    internal static string Word(int? disposition) =>
        disposition is { } given ? Dispositions.FirstOrDefault(each => each.Value == given).Key ?? "another" : "none";
}
