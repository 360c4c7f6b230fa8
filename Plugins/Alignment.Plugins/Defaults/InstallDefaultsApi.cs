using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Defaults;

/// <summary>Brings the rows that a managed solution cannot carry. Run it as often as you like: what exists is left as it is.</summary>
[CrmPluginRegistration(T.CustomApis.InstallDefaults.Name)]
public sealed class InstallDefaultsApi : Step
{
    protected override void Run(Occasion on)
    {
        var isNew = DefaultDefinition.Install(on, out var title);
        var reasons = DefaultReasons.Install(on, out var skipped);
        var promises = DefaultSla.Install(on, out var kept);
        var kpis = DefaultKpis.Install(on, out var known);
        on.Answer(T.CustomApis.InstallDefaults.Installed, (isNew ? 1 : 0) + reasons + promises + kpis);
        on.Answer(T.CustomApis.InstallDefaults.Skipped, (isNew ? 0 : 1) + skipped + kept + known);
        on.Answer(T.CustomApis.InstallDefaults.Summary, $"{Definition(isNew, title)} {Reasons(reasons, skipped)} {DefaultSla.Summary(promises, kept)} {DefaultKpis.Summary(kpis, known)}");
    }

    private static string Definition(bool isNew, string title) => isNew
        ? $"Installed {title} as a Draft. Change it together, then activate it: no lead is judged before that."
        : $"{title} is there already and was left as it is.";

    private static string Reasons(int installed, int skipped) => installed == 0
        ? $"All {skipped} rejection reasons are there already and were left as they are."
        : skipped == 0 ? $"Installed {installed} rejection reasons." : $"Installed {installed} rejection reasons; {skipped} are there already and were left as they are.";
}
