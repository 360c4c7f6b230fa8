using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Defaults;

/// <summary>Brings the rows that a managed solution cannot carry. Run it as often as you like: what exists is left as it is.</summary>
[CrmPluginRegistration(T.CustomApis.InstallDefaults.Name)]
public sealed class InstallDefaultsApi : Step
{
    protected override void Run(Occasion on)
    {
        var installed = DefaultDefinition.Install(on, out var title);
        on.Answer(T.CustomApis.InstallDefaults.Installed, installed ? 1 : 0);
        on.Answer(T.CustomApis.InstallDefaults.Skipped, installed ? 0 : 1);
        on.Answer(T.CustomApis.InstallDefaults.Summary, installed
            ? $"Installed {title} as a Draft. Change it together, then activate it: no lead is judged before that."
            : $"{title} is there already and was left as it is.");
    }
}
