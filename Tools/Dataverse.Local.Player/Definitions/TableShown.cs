namespace Dataverse.Local.Player.Definitions;

/// <summary>A table with everything that is drawn for it.</summary>
internal sealed record TableShown(
    string Name,
    string EntitySet,
    string Label,
    string PluralLabel,
    string Id,
    string? PrimaryName,
    IReadOnlyDictionary<string, ColumnShown> Columns,
    IReadOnlyList<ChildShown> Children,
    IReadOnlyList<FormShown> Forms,
    IReadOnlyList<ViewShown> Views,
    IReadOnlyList<ChartShown> Charts,
    IReadOnlyList<string> Ribbons);
