using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>What a plug-in is told about the request it runs in.</summary>
internal sealed class PluginContext(Server server, Operation operation, Caller caller, Step? step, int stage) : IPluginExecutionContext7
{
    private EntityImageCollection? before;
    private EntityImageCollection? after;
    private EntityImageCollection[]? allBefore;
    private EntityImageCollection[]? allAfter;

    internal Operation Operation => operation;
    internal Caller Caller => caller;

    public int Stage => stage;

    /// <summary>
    /// Stages 20 and 40 of Create, Update and Delete see the request as a whole as their parent;
    /// everything else sees the operation it is a part of, or the plug-in that made the request.
    /// </summary>
    public IPluginExecutionContext? ParentContext =>
        IsInner ? AsWhole(operation)
        : operation.Whole is { } whole ? AsWhole(whole)
        : operation.Origin;

    public ParameterCollection SharedVariables => IsInner ? operation.Shared : operation.OuterShared;

    public ParameterCollection InputParameters => operation.Input;

    public ParameterCollection OutputParameters => operation.Output;

    public EntityImageCollection PreEntityImages => before ??= operation.Rows == null ? Images.Before(server, operation, step, stage) : [];

    public EntityImageCollection PostEntityImages => after ??= operation.Rows == null ? Images.After(server, operation, step, stage) : [];

    /// <summary>Of a message about many rows: the images of each row, in the order of Targets.</summary>
    public EntityImageCollection[] PreEntityImagesCollection => allBefore ??= operation.Rows is { } rows
        ? [.. rows.Select(row => Images.Before(server, row, step, stage))]
        : [PreEntityImages];

    /// <inheritdoc cref="PreEntityImagesCollection"/>
    public EntityImageCollection[] PostEntityImagesCollection => allAfter ??= operation.Rows is { } rows
        ? [.. rows.Select(row => Images.After(server, row, step, stage))]
        : [PostEntityImages];

    public string MessageName => operation.Message.Name;
    public string PrimaryEntityName => operation.TableName;
    public string SecondaryEntityName => "none";
    public Guid PrimaryEntityId => operation.PrimaryId;
    public int Depth => operation.Depth;
    public Guid CorrelationId => operation.CorrelationId;
    public Guid? RequestId => operation.RequestId;
    public Guid OperationId => operation.OperationId;
    public DateTime OperationCreatedOn => operation.CreatedOn;
    public Guid UserId => caller.UserId;
    public Guid InitiatingUserId => caller.InitiatingUserId;
    public Guid AuthenticatedUserId => caller.InitiatingUserId;
    public Guid BusinessUnitId => caller.User.BusinessUnitId;
    public Guid OrganizationId => server.Organization.Id;
    public string OrganizationName => server.Organization.Name;
    public EntityReference? OwningExtension => step?.Extension;

    /// <summary>2: sandbox, as online.</summary>
    public int IsolationMode => 2;
    public int Mode => step is { IsAsynchronous: true } ? 1 : 0;
    public bool IsInTransaction => server.Store.InTransaction;
    public bool IsExecutingOffline => false;
    public bool IsOfflinePlayback => false;
    public bool IsPortalsClientCall => false;
    public bool IsApplicationUser => false;
    public Guid PortalsContactId => Guid.Empty;
    public Guid InitiatingUserApplicationId => Guid.Empty;
    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;
    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;
    public Guid TenantId => Guid.Empty;
    public string EnvironmentId => server.Organization.Id.ToString();
    public string InitiatingUserAgent => "Dataverse.Local";

    private PluginContext AsWhole(Operation operation) =>
        operation.Outer ??= new PluginContext(server, operation, operation.Caller, null, Pipeline.Stage.MainOperation);

    private bool IsInner =>
        operation.Message.SeparatesPreValidation && stage != Pipeline.Stage.PreValidation && stage != Pipeline.Stage.MainOperation;
}
