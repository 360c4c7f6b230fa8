using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Plugins;

/// <summary>One execution of a plug-in, with its services at hand.</summary>
public sealed class PluginCall(IServiceProvider services, string secure)
{
    public IPluginExecutionContext Context { get; } = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext))!;

    public string Secure => secure;
    public IServiceProvider Services => services;
    public Entity Target => (Entity)Context.InputParameters["Target"];
    public ITracingService Trace => (ITracingService)services.GetService(typeof(ITracingService))!;
    public IOrganizationService System => As(null);
    public IOrganizationService User => As(Context.UserId);

    public IOrganizationService As(Guid? user) =>
        ((IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory))!).CreateOrganizationService(user);
}
