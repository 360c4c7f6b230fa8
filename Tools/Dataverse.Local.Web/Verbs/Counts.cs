using System.Text.Json;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Verbs;

/// <summary>The annotations about the number of rows; -1 when it was not asked for.</summary>
internal static class Counts
{
    public static void Write(Utf8JsonWriter writer, Preferences prefer, EntityCollection? counted)
    {
        if (prefer.Wants(Annotations.TotalCount))
            writer.WriteNumber($"@{Annotations.TotalCount}", counted?.TotalRecordCount ?? -1);
        if (prefer.Wants(Annotations.TotalCountExceeded))
            writer.WriteBoolean($"@{Annotations.TotalCountExceeded}", counted?.TotalRecordCountLimitExceeded ?? false);
    }
}
