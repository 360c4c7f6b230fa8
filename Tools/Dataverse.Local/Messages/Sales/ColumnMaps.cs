using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>Fills a new row from a lead: by the platform's own mappings, then by those that imported solutions brought.</summary>
internal static class ColumnMaps
{
    private const string Source = "lead";

    /// <summary>The new row; columns that the lead leaves empty, or that this organisation's tables lack, are left out.</summary>
    public static Entity Fill(Server server, Entity lead, string table)
    {
        TableShape shape = server.Shape(table);
        Entity row = new(table);
        foreach ((string source, string target) in LeadColumns.For(table).Concat(Imported(server, table)))
        {
            if (lead.Attributes.TryGetValue(source, out object value) && value != null && shape.Has(target))
                row[target] = Copies.Of(value);
        }
        return row;
    }

    private static IEnumerable<(string Source, string Target)> Imported(Server server, string table)
    {
        HashSet<Guid> maps = [.. server.All("entitymap", "sourceentityname", "targetentityname")
            .Where(map => map.GetAttributeValue<string>("sourceentityname") == Source && map.GetAttributeValue<string>("targetentityname") == table)
            .Select(map => map.Id)];
        if (maps.Count == 0)
            return [];
        return server.All("attributemap", "entitymapid", "sourceattributename", "targetattributename")
            .Where(pair => pair.GetAttributeValue<EntityReference>("entitymapid") is { } map && maps.Contains(map.Id))
            .Select(pair => (pair.GetAttributeValue<string>("sourceattributename"), pair.GetAttributeValue<string>("targetattributename")));
    }
}
