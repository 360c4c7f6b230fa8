using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Batches;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Calls;

/// <summary>A request with everything that is needed to carry it out.</summary>
internal sealed class Call(LocalDataverse dataverse, ApiRequest request, Guid user, ContentIds? earlier)
{
    private IOrganizationService? service;

    public Guid User { get; } = user;

    public LocalDataverse Dataverse { get; } = dataverse;
    public ApiRequest Request { get; } = request;
    public ApiModel Model { get; } = ApiModel.Of(dataverse.Catalog);
    public Preferences Prefer { get; } = new(request.Header("Prefer"));
    public QueryOptions Options { get; } = QueryOptions.Parse(request.Query);
    public IReadOnlyList<Segment> Path { get; } = Segment.Split(earlier?.Resolve(request.Path) ?? request.Path);

    /// <summary>Rows that earlier requests of the same change set are about.</summary>
    public ContentIds? Earlier { get; } = earlier;

    /// <summary>In the caller's name.</summary>
    public IOrganizationService Service => service ??= Dataverse.Service(User);

    public string Address(EntityReference row) => $"{Request.Root}{Model.Table(row.LogicalName).Set}({row.Id:D})";
}
