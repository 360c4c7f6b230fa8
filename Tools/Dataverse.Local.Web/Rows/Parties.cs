using System.Globalization;
using System.Text.Json;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>The people of an activity, sent as its activity parties with the part each one takes.</summary>
internal static class Parties
{
    private const string Table = "activityparty";
    private const string Mask = "participationtypemask";

    private static readonly Dictionary<int, string[]> Columns = new()
    {
        [1] = ["from"],
        [2] = ["to"],
        [3] = ["cc"],
        [4] = ["bcc"],
        [5] = ["requiredattendees"],
        [6] = ["optionalattendees"],
        [7] = ["organizer"],
        [10] = ["resources"],
        [11] = ["customers", "customer"],
    };

    public static void Read(RowReader reader, ApiModel model, TableModel table, ToMany many, Entity row, JsonElement json)
    {
        if (many.Table != Table || !table.Table.IsActivity)
            throw ApiFault.NotSupported($"creating rows of '{many.Name}' together with the row of '{table.Name}'; create them one by one");
        if (json.ValueKind != JsonValueKind.Array)
            throw ApiFault.Payload($"'{many.Name}' must be an array, not {ColumnValue.Show(json)}.");
        foreach (var each in json.EnumerateArray())
        {
            var party = reader.Read(model.Table(Table), each);
            var mask = party.GetAttributeValue<OptionSetValue>(Mask)?.Value ?? 0;
            var column = Columns.GetValueOrDefault(mask)?.FirstOrDefault(table.Table.Has)
                ?? throw ApiFault.Payload(string.Create(CultureInfo.InvariantCulture, $"The {Mask} {mask} of a party says no part that somebody can take in '{table.Name}'."));
            if (row.GetAttributeValue<EntityCollection>(column) is not { } list)
                row[column] = list = new EntityCollection { EntityName = Table };
            list.Entities.Add(party);
        }
    }
}
