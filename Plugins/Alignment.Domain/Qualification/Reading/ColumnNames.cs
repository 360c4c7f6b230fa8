namespace Alignment.Domain.Qualification.Reading;

/// <summary>Logical names as people type them.</summary>
internal static class ColumnNames
{
    internal static string Normal(string? column) => (column ?? string.Empty).Trim().ToLowerInvariant();

    /// <summary>The columns of a criterion: several, separated by commas, in a minimum information group; sorted, each once.</summary>
    internal static string[] Of(Criterion criterion) => (criterion.Column ?? string.Empty)
        .Split(',')
        .Select(Normal)
        .Where(column => column.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(column => column, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The one fact that a criterion outside minimum information reads: a column, or activities with their window.</summary>
    internal static string Read(Criterion criterion)
    {
        var column = Normal(criterion.Column);
        return ActivityPath.IsPath(column) ? ActivityPath.Of(column, criterion.ValueTo) : column;
    }
}
