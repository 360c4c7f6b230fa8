using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>A plug-in object and what it was made from.</summary>
internal sealed class PluginInstance(Step step, PluginTypeRow type, IPlugin plugin)
{
    private PluginTypeRow type = type;

    public IPlugin Plugin { get; } = plugin;
    public string TypeName => type.TypeName;

    public bool Fits(Step candidate, PluginTypeRow candidateType)
    {
        if (ReferenceEquals(type, candidateType) && ReferenceEquals(step, candidate))
            return true;
        if (type != candidateType || step.Configuration != candidate.Configuration || step.SecureConfiguration != candidate.SecureConfiguration)
            return false;
        type = candidateType;
        return true;
    }
}
