using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Only a sales manager agrees to a hand-off beyond the maximum.</summary>
internal static class ManagersYes
{
    public static void Check(LeadSave save)
    {
        if (save.Errand is not null || !save.Changes(T.Lead.AnotherHandoff) || save.Target.GetAttributeValue<bool?>(T.Lead.AnotherHandoff) != true) return;
        if ((save.Who & Actor.Manager) == 0)
            LeadLifecycle.Refuse(save, $"{StageMove.Code} Another Hand-off Agreed ({T.Lead.AnotherHandoff}) is a sales manager's yes. Ask one to set it.");
    }
}
