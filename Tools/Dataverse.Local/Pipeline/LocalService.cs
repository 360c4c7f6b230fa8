using Dataverse.Local.Messages;
using Dataverse.Local.Pipeline.Plugins;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline;

/// <summary>The organisation service of one user, for callers outside and, with an origin, for plug-ins.</summary>
internal sealed class LocalService(Server server, Caller caller, PluginContext? origin) : IOrganizationService
{
    public Guid Create(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (Guid)Send("Create", "Target", entity)["id"];
    }

    public void Update(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        Send("Update", "Target", entity);
    }

    public void Delete(string entityName, Guid id) => Send("Delete", "Target", new EntityReference(entityName, id));

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Send("Retrieve", "Target", new EntityReference(entityName, id), "ColumnSet", columnSet)["BusinessEntity"];

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        (EntityCollection)Send("RetrieveMultiple", "Query", query)["BusinessEntityCollection"];

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Associate", entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Disassociate", entityName, entityId, relationship, relatedEntities);

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Responses.For(request, server.Pipeline.Execute(request.RequestName, Copies.Of(request.Parameters), caller, origin, request.RequestId));
    }

    private ParameterCollection Send(string message, string name, object value, string? secondName = null, object? secondValue = null)
    {
        ParameterCollection parameters = [];
        parameters[name] = Copies.Of(value)!;
        if (secondName != null)
            parameters[secondName] = secondValue!;
        return server.Pipeline.Execute(message, parameters, caller, origin, null);
    }

    private void Relate(string message, string table, Guid id, Relationship relationship, EntityReferenceCollection related)
    {
        ParameterCollection parameters = [];
        parameters["Target"] = new EntityReference(table, id);
        parameters["Relationship"] = relationship;
        parameters["RelatedEntities"] = related;
        server.Pipeline.Execute(message, parameters, caller, origin, null);
    }
}
