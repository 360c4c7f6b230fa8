using System.Globalization;

namespace Alignment.Domain.Qualification;

/// <summary>
/// What a counting criterion counts: activities of one source, such as phonecall.inboundwantsrep, within the last days.
/// Written as a column it is "source@days", so that each window is a fact of its own.
/// </summary>
public static class ActivityPath
{
    /// <summary>Whether a column name is a path to something to count.</summary>
    public static bool IsPath(string? column) => column is not null && column.IndexOf('.') >= 0;

    /// <summary>phonecall.inbound@30 counts phonecall.inbound.</summary>
    public static string SourceOf(string column)
    {
        var at = column.IndexOf('@');
        return at < 0 ? column : column.Substring(0, at);
    }

    /// <summary>The window in days; 0 when the name has none.</summary>
    public static int DaysOf(string column)
    {
        var at = column.IndexOf('@');
        return at >= 0 && int.TryParse(column.Substring(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;
    }

    internal static string Of(string source, string? days) => source + "@" + (days ?? string.Empty).Trim();
}
