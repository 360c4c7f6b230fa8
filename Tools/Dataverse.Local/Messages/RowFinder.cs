using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Finds the row a request means, by id or by alternate key.</summary>
internal static class RowFinder
{
    /// <summary>The id of the row; empty when neither id nor key were given.</summary>
    public static Guid IdOf(Server server, TableShape shape, Guid id, KeyAttributeCollection keys)
    {
        if (id != Guid.Empty || keys.Count == 0)
            return id;
        return Find(server, shape, keys) ?? throw RowFault.MissingByKey(shape.Name);
    }

    public static Guid? Find(Server server, TableShape shape, KeyAttributeCollection keys)
    {
        if (!shape.Table.Keys.Any(key => key.Columns.Count == keys.Count && key.Columns.All(keys.ContainsKey)))
            throw RowFault.KeyNotDefined(shape.Name, keys.Keys);
        return server.Rows.Find(shape.Name, keys);
    }

    /// <summary>The id of a reference, with its key looked up.</summary>
    public static Guid IdOf(Server server, EntityReference reference) =>
        reference.Id != Guid.Empty || reference.KeyAttributes.Count == 0
            ? reference.Id
            : IdOf(server, server.Shape(reference.LogicalName), reference.Id, reference.KeyAttributes);

    public static Exception Missing(TableShape shape, Guid id) => RowFault.Missing(shape.Name, id);
}
