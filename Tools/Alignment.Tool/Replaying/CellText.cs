using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Replaying;

/// <summary>Values of file and organisation in the same words, so that they can be compared and shown.</summary>
internal static class CellText
{
    public const string None = "none";

    /// <summary>To the second, UTC.</summary>
    public static string At(DateTime? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? None;

    public static string At(Entity row, string column) => At(row.GetAttributeValue<DateTime?>(column));

    public static string Day(DateTime? instant) => instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    public static string Amount(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? None;

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
