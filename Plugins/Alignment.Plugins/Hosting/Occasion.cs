using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Hosting;

/// <summary>What a plug-in can know of the moment it runs in.</summary>
public sealed class Occasion
{
    /// <summary>Alias of the pre-image on every step that has one.</summary>
    public const string BeforeAlias = "Before";

    private readonly IOrganizationServiceFactory services;
    private readonly ITracingService? tracing;
    private IOrganizationService? caller;
    private IOrganizationService? system;

    public Occasion(IServiceProvider provider)
    {
        Context = (IPluginExecutionContext)provider.GetService(typeof(IPluginExecutionContext))!;
        services = (IOrganizationServiceFactory)provider.GetService(typeof(IOrganizationServiceFactory))!;
        tracing = (ITracingService?)provider.GetService(typeof(ITracingService));
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>The instant of the operation, UTC: the only clock a rule ever sees.</summary>
    public DateTime Now => DateTime.SpecifyKind(Context.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>The row as the caller sent it (Create, Update).</summary>
    public Entity Target => (Entity)Context.InputParameters["Target"];

    /// <summary>The id of the row that the message is about.</summary>
    public Guid RowId => Context.PrimaryEntityId != Guid.Empty ? Context.PrimaryEntityId : Target.Id;

    /// <summary>The row as it stood, limited to the columns of the pre-image; null where the step has none.</summary>
    public Entity? Before => Context.PreEntityImages.Contains(BeforeAlias) ? Context.PreEntityImages[BeforeAlias] : null;

    /// <summary>Requests in the rights of the person.</summary>
    public IOrganizationService AsCaller => caller ??= services.CreateOrganizationService(Context.UserId);

    /// <summary>Requests as SYSTEM: for rows that people may not write themselves, and for reading the agreement.</summary>
    public IOrganizationService AsSystem => system ??= services.CreateOrganizationService(null);

    /// <summary>Whether this happens because of another message on another table, such as the delete of a parent.</summary>
    public bool IsPartOf(string message, string table)
    {
        for (var outer = Context.ParentContext; outer is not null; outer = outer.ParentContext)
        {
            if (outer.MessageName == message && outer.PrimaryEntityName == table) return true;
        }

        return false;
    }

    public T? Input<T>(string name) =>
        Context.InputParameters.TryGetValue(name, out var value) && value is T given ? given : default;

    public void Answer(string name, object? value) => Context.OutputParameters[name] = value;

    public void Trace(string line) => tracing?.Trace("{0}", line);
}
