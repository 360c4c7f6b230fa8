using System.Reflection;
using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>
/// Loads stored plug-in assemblies and keeps one instance per step, as the platform does:
/// plug-ins must be stateless, and statics live as long as their assembly.
/// </summary>
internal sealed class PluginLibrary(Server server)
{
    private readonly Dictionary<Guid, LoadedAssembly> assemblies = [];
    private readonly Dictionary<Guid, PluginInstance> instances = [];
    private Dictionary<Guid, PluginTypeRow> types = [];
    private bool beganAnew;

    public void Refresh(Dictionary<Guid, PluginTypeRow> current) => types = current;

    /// <summary>The plug-in of a step; made at its first use and again when its assembly or configuration changed.</summary>
    public PluginInstance InstanceOf(Step step)
    {
        if (!types.TryGetValue(step.PluginTypeId, out PluginTypeRow? type))
            throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"The step '{step.Name}' names the plug-in type {step.PluginTypeId}, which is not registered. Import the solution that holds it.");
        if (instances.TryGetValue(step.Id, out PluginInstance? known) && known.Fits(step, type))
            return known;
        Type found = AssemblyOf(type).GetType(type.TypeName)
            ?? throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"The assembly {type.AssemblyName} holds no type {type.TypeName}, which the step '{step.Name}' needs. Build and import them together.");
        PluginInstance made = new(step, type, Construct(found, step));
        return instances[step.Id] = made;
    }

    /// <summary>What is loaded from now on remembers nothing of what was.</summary>
    public void BeginAnew()
    {
        Forget();
        beganAnew = true;
    }

    /// <summary>
    /// Code that was loaded stays until the process ends: an import costs a few megabytes. While contexts were unloaded, once
    /// in many runs a process of the tests ended in a jump to where no code was; that unloading did it is not proved.
    /// </summary>
    public void Forget()
    {
        assemblies.Clear();
        instances.Clear();
    }

    private static IPlugin Construct(Type type, Step step)
    {
        try
        {
            if (type.GetConstructor([typeof(string), typeof(string)]) is { } both)
                return (IPlugin)both.Invoke([step.Configuration, step.SecureConfiguration]);
            if (type.GetConstructor([typeof(string)]) is { } one)
                return (IPlugin)one.Invoke([step.Configuration]);
            return (IPlugin)Activator.CreateInstance(type)!;
        }
        catch (Exception reason) when (reason is TargetInvocationException or MissingMethodException or InvalidCastException)
        {
            Exception cause = reason.InnerException ?? reason;
            throw Fault.Of(ErrorCodes.IsvUnExpected, $"The plug-in {type.FullName} of the step '{step.Name}' cannot be made: {cause.Message}");
        }
    }

    private Assembly AssemblyOf(PluginTypeRow type)
    {
        if (assemblies.TryGetValue(type.AssemblyId, out LoadedAssembly? loaded) && loaded.Version == type.AssemblyVersion)
            return loaded.Assembly;
        loaded = Load(type);
        assemblies[type.AssemblyId] = loaded;
        return loaded.Assembly;
    }

    private LoadedAssembly Load(PluginTypeRow type)
    {
        foreach (Assembly host in server.Options.HostAssemblies)
        {
            if (host.GetName().Name == type.AssemblyName)
                return new LoadedAssembly(host, type.AssemblyVersion);
        }
        string? content = server.Rows.Read("pluginassembly", type.AssemblyId, new ColumnSet("content"))
            ?.GetAttributeValue<string>("content");
        if (string.IsNullOrEmpty(content))
            throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"The plug-in assembly {type.AssemblyName} has no content. Import the solution that holds it again.");
        byte[] bytes = Convert.FromBase64String(content);
        Assembly code = beganAnew ? new PluginLoadContext(type.AssemblyName).Load(bytes) : SharedCode.Of(type.AssemblyName, bytes);
        return new LoadedAssembly(code, type.AssemblyVersion);
    }
}
