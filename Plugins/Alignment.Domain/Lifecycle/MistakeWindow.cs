namespace Alignment.Domain.Lifecycle;

/// <summary>An acceptance by mistake can be taken back for a quarter of an hour.</summary>
public static class MistakeWindow
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    /// <returns>Null when it is still open, else the sentence.</returns>
    public static string? Refusal(DateTime? acceptedOn, DateTime now) =>
        acceptedOn is { } at && now - at <= Length
            ? null
            : $"{StageMove.Code} SAL→MQL not allowed: an acceptance can be taken back within 15 minutes only. Return the lead to marketing with a reason instead.";
}
