using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Short words for what stands on a row.</summary>
internal static class Reading
{
    public static DateTime? When(this Entity row, string column) => row.GetAttributeValue<DateTime?>(column);

    public static bool Is(this Entity row, string column) => row.GetAttributeValue<bool>(column);

    public static int? Option(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    public static Guid? Ref(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    /// <summary>Amounts and decimals; 0 for none.</summary>
    public static decimal Sum(this Entity row, string column) => row.GetAttributeValue<decimal?>(column) ?? 0m;
}
