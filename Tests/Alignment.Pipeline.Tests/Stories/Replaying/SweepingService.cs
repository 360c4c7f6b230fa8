using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Api = Alignment.Plugins.Tables.CustomApis.SweepTimers;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>An organisation whose sweep answers as it was told, slice by slice.</summary>
internal sealed class SweepingService(params (int Warned, int Escalated, bool More)[] slices) : IOrganizationService
{
    private int slice;

    /// <summary>What each call asked for.</summary>
    public List<int?> Taken { get; } = [];

    /// <summary>How many clocks are due before it begins.</summary>
    public int Backlog { get; init; }

    /// <summary>By how much the backlog is less after each slice.</summary>
    public int Shrinks { get; init; }

    /// <summary>What its answers hold.</summary>
    public string[] Answers { get; init; } = [Api.Woken, Api.Warned, Api.Escalated, Api.Resumed, Api.Rerouted, Api.Recomputed, Api.More];

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        Assert.Equal(Api.Name, request.RequestName);
        Taken.Add(request.Parameters.TryGetValue(Api.Take, out var take) ? (int)take : null);
        var (warned, escalated, more) = slices[slice++];
        var answer = new OrganizationResponse { ResponseName = Api.Name };
        foreach (var name in Answers) answer.Results[name] = name == Api.More ? more : name == Api.Warned ? warned : name == Api.Escalated ? escalated : 0;
        return answer;
    }

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        new([.. Enumerable.Range(0, ((QueryExpression)query).EntityName == T.Timer.Table ? Backlog - (Shrinks * slice) : 0).Select(_ => new Entity(T.Timer.Table, Guid.NewGuid()))]);

    public Guid Create(Entity entity) => throw new InvalidOperationException();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw new InvalidOperationException();

    public void Update(Entity entity) => throw new InvalidOperationException();

    public void Delete(string entityName, Guid id) => throw new InvalidOperationException();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new InvalidOperationException();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new InvalidOperationException();
}
