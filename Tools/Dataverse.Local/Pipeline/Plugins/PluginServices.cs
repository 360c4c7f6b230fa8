using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>The services one plug-in execution may ask for. What the platform offers and this host does not is refused by name.</summary>
internal sealed class PluginServices(Server server, PluginContext context, PluginTracing tracing) : IServiceProvider, IOrganizationServiceFactory
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IOrganizationServiceFactory))
            return this;
        if (serviceType == typeof(ITracingService))
            return tracing;
        if (serviceType.IsInstanceOfType(context))
            return context;
        if (serviceType == typeof(ILogger))
            return new PluginLogger(tracing);
        if (serviceType == typeof(IServiceEndpointNotificationService))
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "IServiceEndpointNotificationService is not supported by Dataverse.Local yet: it has no service endpoints to notify.");
        return null;
    }

    /// <summary>No id means SYSTEM; an empty id means the user the step runs as; any other id means that user.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        Guid id = userId switch
        {
            null => server.Organization.SystemUserId,
            { } given when given == Guid.Empty => context.UserId,
            { } given => given,
        };
        Caller caller = id == context.UserId
            ? context.Caller
            : new Caller(server.Users.Of(id), context.InitiatingUserId);
        return new LocalService(server, caller, context);
    }
}
