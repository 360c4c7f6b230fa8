namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>A part of time that one query can add up: by when things happened and, where too much happened at once, by when it was created.</summary>
/// <param name="From">UTC, or a day.</param>
/// <param name="Until">Not part of it.</param>
/// <param name="CreatedFrom">UTC; null for whenever it was created.</param>
/// <param name="CreatedUntil">UTC, not part of it.</param>
internal sealed record Stretch(DateTime From, DateTime Until, DateTime? CreatedFrom = null, DateTime? CreatedUntil = null);
