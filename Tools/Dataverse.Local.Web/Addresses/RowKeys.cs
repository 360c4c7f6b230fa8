using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Addresses;

/// <summary>Reads the key in the parentheses of an address: an id, or the columns of an alternate key.</summary>
internal static class RowKeys
{
    public static EntityReference Read(ApiModel model, TableModel table, string key)
    {
        if (Guid.TryParse(key.Trim('\'', '{', '}'), out var id))
            return new EntityReference(table.Name, id);
        var values = new KeyAttributeCollection();
        foreach (var part in Lists.Split(key, ','))
        {
            if (part.Split('=', 2) is not [var name, var literal])
                throw ApiFault.Request($"'{part}' is no key of '{table.Set}': give an id, or column='value' for each column of an alternate key.");
            var column = table.Property(name.Trim());
            var value = Literal.Parse(literal.Trim(), $"the key column '{name}'");
            if (column.LogicalName == table.Table.PrimaryId && Guid.TryParse(value?.ToString(), out id))
                return new EntityReference(table.Name, id);
            values[column.LogicalName] = KeyValues.Of(column, value);
        }

        return new EntityReference(table.Name, values);
    }

    /// <summary>The row that a reference in a body means: /leads(id), absolute or relative, or $1 for an earlier row of the change set.</summary>
    public static EntityReference Of(ApiModel model, string address, Batches.ContentIds? earlier)
    {
        var resource = ServiceAddress(earlier?.Resolve(address.TrimStart('/')) ?? address);
        return Segment.Split(resource.Split('?')[0]) is [{ Argument: { } key } segment]
            ? Read(model, model.NeedSet(segment.Name), key)
            : throw ApiFault.Payload($"'{address}' does not name a row. Write it as /leads(00000000-0000-0000-0000-000000000000).");
    }

    private static string ServiceAddress(string address) => Calls.ServiceRoot.Strip(address);
}
