using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Writes the timer rows of one save, new ones and changed ones together: one request.</summary>
internal static class TimerRows
{
    public static void Write(Occasion on, EntityReference lead, EntityReference? handoff, EntityCollection? rows)
    {
        if (rows is null || rows.Entities.Count == 0) return;
        var news = 0;
        foreach (var row in rows.Entities)
        {
            var key = row.GetAttributeValue<string>(T.Timer.Key);
            row.Id = TimerId.Of(row.Id == Guid.Empty ? lead.Id : row.Id, key);
            row.Attributes.Remove(T.Timer.Key);
            if (!row.Contains(T.Timer.Kind)) continue;
            news++;
            row[T.Timer.Lead] = lead;
            row[T.Timer.Handoff] = handoff;
            row[T.Timer.Key] = $"{lead.Id:N}/{key}";
        }

        rows.EntityName = T.Timer.Table;
        if (news == rows.Entities.Count) on.AsSystem.Execute(new CreateMultipleRequest { Targets = rows });
        else if (news == 0 && rows.Entities.Count == 1) on.AsSystem.Update(rows.Entities[0]);
        else if (news == 0) on.AsSystem.Execute(new UpdateMultipleRequest { Targets = rows });
        else on.AsSystem.Execute(new UpsertMultipleRequest { Targets = rows });
    }
}
