using Alignment.Plugins.Hosting;
using Api = Alignment.Plugins.Tables.CustomApis.InstallDefaults;

namespace Alignment.Plugins.Defaults;

/// <summary>Brings the rows that a managed solution cannot carry. Run it as often as you like: what exists is left as it is.</summary>
[CrmPluginRegistration(Api.Name)]
public sealed class InstallDefaultsApi : Step
{
    protected override void Run(Occasion on)
    {
        var installed = DefaultDefinition.Install(on, out var title);
        on.Answer(Api.Installed, installed ? 1 : 0);
        on.Answer(Api.Skipped, installed ? 0 : 1);
        on.Answer(Api.Summary, installed
            ? $"Installed {title} as a Draft. Change it together, then activate it: no lead is judged before that."
            : $"{title} is there already and was left as it is.");
    }
}
