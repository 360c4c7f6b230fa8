using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The values of the fields that a rejection names, so that it shows later whether they were mended.</summary>
internal static class NamedFields
{
    public static string? Snapshot(LeadSave save)
    {
        var shape = LeadShape.Of(save.On);
        var columns = Fix.FieldsNamed(save.Will<string>(T.Lead.RejectionEvidence) ?? "")
            .Select(shape.ColumnNamed)
            .Where(column => column is not null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return columns.Count == 0 ? null : Domain.Lifecycle.Snapshot.Of(columns.Select(column => new KeyValuePair<string, string?>(column!, Value(save, column!))));
    }

    /// <summary>The value of a column after the save, as text; null for none.</summary>
    public static string? Value(LeadSave save, string column)
    {
        if (!save.Target.Attributes.TryGetValue(column, out var value)) save.Before?.Attributes.TryGetValue(column, out value);
        return value switch
        {
            null => null,
            string { Length: 0 } => null,
            OptionSetValue choice => choice.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Money amount => amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            EntityReference row => row.Id.ToString(),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
