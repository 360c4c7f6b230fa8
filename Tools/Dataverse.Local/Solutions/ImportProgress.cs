namespace Dataverse.Local.Solutions;

/// <summary>How far an import is.</summary>
/// <param name="Activity">In words, for a person.</param>
/// <param name="Done">Of <paramref name="Total"/>; both count components.</param>
public sealed record ImportProgress(string Activity, int Done, int Total);
