using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>One row per thing found, however often it is found: an upsert by key, as SYSTEM.</summary>
internal static class FindingLog
{
    public static void Record(Occasion on, int kind, string key, string message, string remedy, string table, Guid row)
    {
        var finding = new Entity(T.Finding.Table, T.Finding.Key, key)
        {
            [T.Finding.Name] = message.Length <= 200 ? message : message.Substring(0, 199) + "…",
            [T.Finding.Kind] = new OptionSetValue(kind),
            [T.Finding.Message] = message,
            [T.Finding.Remedy] = remedy,
            [T.Finding.TableName] = table,
            [T.Finding.RowId] = row.ToString(),
            [T.Finding.LastSeen] = on.Now,
            [T.Finding.Status] = new OptionSetValue(T.FindingStatus.Open),
        };
        on.AsSystem.Execute(new UpsertRequest { Target = finding });
    }
}
