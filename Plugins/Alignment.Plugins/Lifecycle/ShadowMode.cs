using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>While an organisation tries the rules out, what would have been refused goes through and is listed as a finding.</summary>
internal static class ShadowMode
{
    public static void Note(LeadSave save, string sentence) => FindingLog.Record(
        save.On,
        T.FindingKind.Refused,
        $"shadow/{save.Target.Id:N}/{Texts.Clip(sentence, 100)}",
        "Would have been refused: " + sentence,
        "Nothing was stopped, because shadow mode is on. Talk it over with the people involved; set the environment variable "
            + T.EnvironmentVariables.ShadowMode + " to no when the rules may apply.",
        T.Lead.Table,
        save.Target.Id);
}
