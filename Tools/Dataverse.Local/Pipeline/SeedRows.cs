using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>Writes first rows without the pipeline, which does not stand yet; columns a table lacks are left out.</summary>
internal sealed class SeedRows(Server server)
{
    public void Add(Entity row)
    {
        TableShape shape = server.Shape(row.LogicalName);
        EntityReference system = new("systemuser", WellKnown.SystemUser);
        row["createdon"] = row["modifiedon"] = server.Now;
        row["createdby"] = row["modifiedby"] = system;
        if (shape.State is { } state)
        {
            row["statecode"] = new OptionSetValue(state.First);
            row["statuscode"] = new OptionSetValue(state.DefaultStatus(state.First));
        }
        foreach (string column in row.Attributes.Keys.Where(column => !shape.Has(column) || !shape.Columns[column].IsStored).ToArray())
            row.Attributes.Remove(column);
        server.Rows.Insert(row.LogicalName, row.Id, row.Attributes);
    }
}
